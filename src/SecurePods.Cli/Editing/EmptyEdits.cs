using SecurePods.Views;

namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>Edits of members that say nothing yet: a null, written or not, an empty object or list.</summary>
static class EmptyEdits
{
    public static IEnumerable<TextEdit[]> Fill(PartText text, Node parent, Node empty, Insertion insertion, int step)
    {
        var key = text.Key(empty);
        if (Colon(text, key, insertion.Name) is not { } colon)
            yield break;

        var rendering = Rendering.Like(text, key);
        var isWritten = text.Start(empty) > colon;
        var end = isWritten ? text.End(empty) : colon + 1;
        if (insertion.Value.Kind == NodeKind.Object && text.IsBlock(parent) && text.IsLast(end))
        {
            var lines = string.Concat(insertion.Value.Members.Select(member => rendering.Block(member.Key, member.Value, text.Column(key) + step, step)));
            yield return [new(colon + 1, end, ""), text.LinesAt(text.NextLine(end), lines)];
        }

        if (isWritten)
            yield return [new(text.ContentStart(empty), end, rendering.Value(insertion.Value))];
        else
            yield return [new(colon + 1, colon + 1, " " + rendering.Value(insertion.Value))];
    }

    static int? Colon(PartText text, int key, string name)
    {
        var at = text.SkipSpaces(key + name.Length + (text[key] is '"' or '\'' ? 2 : 0));
        return text[at] == ':' ? at : null;
    }
}
