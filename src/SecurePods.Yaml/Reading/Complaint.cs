using YamlDotNet.Core;

namespace SecurePods.Yaml.Reading;

/// <summary>Why the parser went no further, and where.</summary>
/// <param name="Error">The complaint, as a sentence.</param>
/// <param name="Index">Its place in the text.</param>
/// <param name="IsAboutBlankLines">Whether the parser minds blank lines at the beginning of a block scalar.</param>
sealed record Complaint(YamlError Error, int Index, bool IsAboutBlankLines)
{
    const string Prefix = "this is no YAML: ";

    public static Complaint Of(YamlException exception, Lines lines)
    {
        var message = exception.Message;
        var end = message.StartsWith("(Line:", StringComparison.Ordinal) ? message.LastIndexOf("): ", StringComparison.Ordinal) : -1;
        var isAboutBlankLines = message.EndsWith("found extra spaces in first line.", StringComparison.Ordinal);
        return new(At(exception.End.Line > exception.Start.Line ? exception.End : exception.Start, lines, end < 0 ? message : message.Substring(end + 3)), (int)exception.Start.Index, isAboutBlankLines);
    }

    /// <summary>The complaint of a parser that lost its way without a word.</summary>
    public static Complaint At(Mark place, Lines lines) =>
        new(At(place, lines, "the text cannot be understood from here on"), (int)place.Index, false);

    static YamlError At(Mark place, Lines lines, string message)
    {
        var (line, column) = lines.At(place);
        return new(Prefix + message, line, column);
    }
}
