using YamlDotNet.Core;

namespace SecurePods.Yaml.Reading;

/// <summary>The lines of a part of a file.</summary>
sealed class Lines(string text, int firstLine)
{
    readonly (int Line, int Column) _end = Of(text, LengthOf(text), firstLine);

    /// <summary>A place that the parser names; it counts on beyond the last line now and then.</summary>
    public (int Line, int Column) At(in Mark mark)
    {
        var line = firstLine + (int)mark.Line - 1;
        return line > _end.Line ? _end : (line, (int)mark.Column);
    }

    /// <summary>The place of a character.</summary>
    public (int Line, int Column) At(int index) => Of(text, index, firstLine);

    /// <summary>The place of a character in a text.</summary>
    public static (int Line, int Column) Of(string text, int index, int firstLine)
    {
        var line = firstLine;
        var lineStart = 0;
        for (var i = 0; i < index; i++)
        {
            if (!IsBreak(text, i))
                continue;
            line++;
            lineStart = i + 1;
        }

        return (line, index - lineStart + 1);
    }

    /// <summary>The length without the white space at the end.</summary>
    static int LengthOf(string text)
    {
        var length = text.Length;
        while (length > 0 && char.IsWhiteSpace(text[length - 1]))
            length--;
        return length;
    }

    /// <summary>Whether a line ends with a character, as YAML counts lines.</summary>
    public static bool IsBreak(string text, int at) => text[at] switch
    {
        > '\r' and < '\u0085' => false,
        '\n' or '\u0085' or '\u2028' or '\u2029' => true,
        '\r' => at + 1 == text.Length || text[at + 1] != '\n',
        _ => false,
    };
}
