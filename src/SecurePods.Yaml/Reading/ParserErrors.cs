using YamlDotNet.Core;

namespace SecurePods.Yaml.Reading;

/// <summary>A parser's complaint as a sentence without its place.</summary>
static class ParserErrors
{
    /// <summary>Whether the parser minds blank lines at the beginning of a block scalar.</summary>
    public static bool IsAboutBlankLines(YamlException exception) => exception.Message.EndsWith("found extra spaces in first line.", StringComparison.Ordinal);

    public static string Message(YamlException exception)
    {
        var message = exception.Message;
        var end = message.StartsWith("(Line:", StringComparison.Ordinal) ? message.LastIndexOf("): ", StringComparison.Ordinal) : -1;
        return "this is no YAML: " + (end < 0 ? message : message.Substring(end + 3));
    }
}
