using YamlDotNet.Core;

namespace SecurePods.Yaml.Reading;

/// <summary>Why the parser went no further, and where.</summary>
/// <param name="Error">The complaint, as a sentence.</param>
/// <param name="Index">Its place in the text.</param>
/// <param name="IsAboutBlankLines">Whether the parser minds blank lines at the beginning of a block scalar.</param>
sealed record Complaint(YamlError Error, int Index, bool IsAboutBlankLines)
{
    const string Prefix = "this is no YAML: ";

    public static Complaint Of(YamlException exception, string text, int firstLine)
    {
        var message = exception.Message;
        var end = message.StartsWith("(Line:", StringComparison.Ordinal) ? message.LastIndexOf("): ", StringComparison.Ordinal) : -1;
        var isAboutBlankLines = message.EndsWith("found extra spaces in first line.", StringComparison.Ordinal);
        return new(At(exception.End.Line > exception.Start.Line ? exception.End : exception.Start, text, firstLine, end < 0 ? message : message.Substring(end + 3)), (int)exception.Start.Index, isAboutBlankLines);
    }

    /// <summary>The complaint of a parser that lost its way without a word.</summary>
    public static Complaint At(Mark place, string text, int firstLine) =>
        new(At(place, text, firstLine, "the text cannot be understood from here on"), (int)place.Index, false);

    /// <summary>At the end, the parser counts on beyond the last line.</summary>
    static YamlError At(Mark place, string text, int firstLine, string message)
    {
        var (line, column) = place.Index < text.Length ? (firstLine + (int)place.Line - 1, (int)place.Column) : Lines.At(text, text.TrimEnd().Length, firstLine);
        return new(Prefix + message, line, column);
    }
}
