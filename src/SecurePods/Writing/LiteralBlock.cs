namespace SecurePods.Writing;

/// <summary>Text of several lines as a literal block, <c>|</c>.</summary>
internal static class LiteralBlock
{
    /// <summary>How far the lines stand in from what holds the block.</summary>
    public const int Indent = 2;

    /// <summary>
    /// Whether a printable text comes back from a block, and still does after an editor has trimmed the file's lines.
    /// </summary>
    public static bool Survives(ReadOnlySpan<char> text)
    {
        if (text.TrimStart('\n').IsEmpty)
            return false;

        foreach (var line in text.EnumerateLines())
        {
            if (!line.IsEmpty && line[^1] is ' ' or '\t')
                return false;
        }

        return true;
    }

    public static void Append(Utf8Buffer buffer, ReadOnlySpan<char> text, int indent)
    {
        buffer.Append((byte)'|');
        // Readers take the indentation from the first line that is not empty; say it where that line would mislead them.
        if (text[0] is ' ' or '\t' or '\n')
            buffer.Append((byte)('0' + Indent));
        if (Chomping(text) is var chomping and not 0)
            buffer.Append(chomping);
        buffer.Append((byte)'\n');

        while (!text.IsEmpty)
        {
            var length = text.IndexOf('\n');
            AppendLine(buffer, length < 0 ? text : text[..length], indent);
            text = length < 0 ? [] : text[(length + 1)..];
        }
    }

    static void AppendLine(Utf8Buffer buffer, ReadOnlySpan<char> line, int indent)
    {
        if (!line.IsEmpty)
        {
            buffer.AppendSpaces(indent);
            buffer.Append(line);
        }

        buffer.Append((byte)'\n');
    }

    /// <summary>What becomes of the newlines at the end: none there, one there, more than one.</summary>
    static byte Chomping(ReadOnlySpan<char> text)
    {
        if (text[^1] != '\n')
            return (byte)'-';
        return text[^2] == '\n' ? (byte)'+' : (byte)0;
    }
}
