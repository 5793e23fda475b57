namespace SecurePods.Generators.Models;

/// <summary>Text as XML documentation has it.</summary>
static class XmlText
{
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A value or name of a manifest.</summary>
    public static string Code(string text) => $"<c>{Escape(text.Length == 0 ? "\"\"" : text)}</c>";

    /// <summary>Written text, in which <c>`backticks`</c> mark what stands in a manifest.</summary>
    public static string Prose(string text)
    {
        var parts = text.Split('`');
        for (var i = 0; i < parts.Length; i++)
            parts[i] = i % 2 == 0 ? Escape(parts[i]) : Code(parts[i]);
        return string.Concat(parts);
    }
}
