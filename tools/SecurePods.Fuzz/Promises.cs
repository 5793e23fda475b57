using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Fuzz;

/// <summary>What the reader promises of any bytes at all.</summary>
static class Promises
{
    const int Deepest = 1000;

    /// <summary>Reads the bytes; what was promised and not kept, or null.</summary>
    public static string? Broken(byte[] text)
    {
        try
        {
            var lines = text.Count(character => character == '\n') + text.Count(character => character is (byte)'\r' or 0xC2 or 0xE2) + 1;
            return ManifestReader.Read(text).Select(document => Broken(document, lines)).FirstOrDefault(broken => broken is not null);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    static string? Broken(ManifestDocument document, int lines)
    {
        foreach (var error in document.Errors)
            if (error.Line < 1 || error.Line > lines || error.Column < 1 || error.Message.Length == 0)
                return $"an error stands nowhere: {error}";
        _ = document.Pod;
        return Broken(document.Root, lines, 0);
    }

    static string? Broken(Node node, int lines, int depth)
    {
        if (depth > Deepest)
            return "the tree is too deep";
        if (node.Source is TextPosition place && (place.Line < 1 || place.Line > lines || place.Column < 1 || place.EndLine < place.Line || place.Key.Line < 1))
            return $"a value stands nowhere: {place} to ({place.EndLine},{place.EndColumn}) of {lines} lines";
        return node.Items.Concat(node.Members.Select(member => member.Value)).Select(child => Broken(child, lines, depth + 1)).FirstOrDefault(broken => broken is not null);
    }
}
