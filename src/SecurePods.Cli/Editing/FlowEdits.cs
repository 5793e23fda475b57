namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>Edits within braces and brackets, on one line or many.</summary>
static class FlowEdits
{
    /// <summary>An object or a list with one more member or item.</summary>
    /// <param name="text">The text.</param>
    /// <param name="collection">The object or list.</param>
    /// <param name="inline">The new one on one line.</param>
    /// <param name="lines">The new one on lines of its own, from an indent and a step.</param>
    public static IEnumerable<TextEdit[]> Add(PartText text, Node collection, string inline, Func<string, string, string> lines)
    {
        var open = text.ContentStart(collection);
        var close = text.End(collection) - 1;
        var first = text.SkipBlank(open + 1);
        if (first >= close)
        {
            yield return [new(open + 1, close, inline)];
            yield break;
        }

        if (text.LineStart(first) > open && text.IsFirst(first))
        {
            var indent = text.Indent(first);
            yield return [new(text.LineStart(first), text.LineStart(first), indent + lines(indent, StepOf(text.Indent(open), indent)) + "," + text.NewLine)];
        }

        var last = close - 1;
        while (char.IsWhiteSpace(text[last]))
            last--;
        var blank = text.IsTight ? "" : " ";
        yield return [new(last + 1, last + 1, (text[last] == ',' ? blank : "," + blank) + inline)];
        yield return [new(first, first, inline + "," + blank)];
    }

    /// <summary>An object or a list without a member or an item, and without the comma that goes with it.</summary>
    public static IEnumerable<TextEdit[]> Remove(PartText text, int start, int end)
    {
        var comma = text.SkipBlank(end);
        if (text[comma] != ',')
        {
            var before = start - 1;
            while (before > 0 && char.IsWhiteSpace(text[before]))
                before--;
            yield return [new(text[before] == ',' ? before : start, end, "")];
            yield break;
        }

        if (text.IsFirst(start) && text.IsLast(comma + 1))
            yield return [text.WithoutLines(start, comma)];
        yield return [new(start, text.SkipSpaces(comma + 1), "")];
        yield return [new(start, comma + 1, "")];
    }

    static string StepOf(string outer, string inner) => inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner[outer.Length..] : "  ";
}
