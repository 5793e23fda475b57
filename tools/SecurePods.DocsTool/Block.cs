namespace SecurePods.DocsTool;

/// <summary>A part of a page that is derived: what stands between two comments.</summary>
internal static class Block
{
    public static string Begin(string name) => $"<!-- {name} -->";

    public static string End(string name) => $"<!-- /{name} -->";

    /// <summary>The text with the block's content replaced; null if it has no such block.</summary>
    public static string? Replace(string text, string name, string content) =>
        Bounds(text, name) is var (start, end) && end >= 0 ? $"{text[..start]}\n{content.TrimEnd('\n')}\n{text[end..]}" : null;

    /// <summary>The text without the block.</summary>
    public static string Without(string text, string name) =>
        Bounds(text, name) is var (start, end) && end >= 0 ? text[..(start - Begin(name).Length)] + text[(end + End(name).Length)..] : text;

    static (int Start, int End) Bounds(string text, string name)
    {
        var begin = text.IndexOf(Begin(name), StringComparison.Ordinal);
        return begin < 0 ? (-1, -1) : (begin + Begin(name).Length, text.IndexOf(End(name), begin, StringComparison.Ordinal));
    }
}
