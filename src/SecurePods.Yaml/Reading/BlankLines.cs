namespace SecurePods.Yaml.Reading;

/// <summary>
/// Lines of blanks before the first text of a block scalar, which Kubernetes takes where they reach no further than that text, and the parser does not.
/// They say nothing, so they are emptied.
/// </summary>
static class BlankLines
{
    /// <summary>The text with the blank lines of the block around an index emptied; null if there are none, or they reach too far.</summary>
    public static string? Emptied(string text, int index)
    {
        var from = StartOfLine(text, Math.Min(index, text.Length));
        while (from > 0 && IsBlank(text, StartOfLine(text, from - 1)))
            from = StartOfLine(text, from - 1);
        if (!IsBlank(text, from))
            from = NextLine(text, from);
        var to = from;
        var longest = 0;
        for (; to < text.Length && IsBlank(text, to); to = NextLine(text, to))
            longest = Math.Max(longest, Indent(text, to));
        if (to == from || longest == 0 || longest > Indent(text, to))
            return null;
        return text.Substring(0, from) + text.Substring(from, to - from).Replace(" ", "") + text.Substring(to);
    }

    static int StartOfLine(string text, int index) => index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;

    static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    static int Indent(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at - start;
    }

    static bool IsBlank(string text, int start)
    {
        var at = start + Indent(text, start);
        return at < text.Length && text[at] is '\n' or '\r';
    }
}
