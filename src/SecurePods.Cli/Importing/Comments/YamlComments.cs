using System.Globalization;
using SecurePods.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace SecurePods.Cli.Importing.Comments;

/// <summary>The comments of a part of a file.</summary>
static class YamlComments
{
    public static List<YamlComment> Of(DocumentText part)
    {
        var comments = new List<YamlComment>();
        var scanner = new Scanner(new StringReader(part.Text), skipComments: false);
        var content = 0L;
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                    comments.Add(new(OneLine(comment.Value), part.Line + (int)comment.Start.Line - 1, comment.Start.Line == content));
                else if (scanner.Current is Token token)
                    content = token.End.Line;
            }
        }
        catch (YamlException)
        {
            // What is no YAML was told by the reader; the comments before it are kept.
        }

        return comments;
    }

    /// <summary>A text that ends no line of C#.</summary>
    static string OneLine(string text) =>
        string.Concat(text.Select(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : c)).TrimEnd();
}
