using SecurePods.Views;

namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>The ways to make a change in a text, the best first. Each is a guess, to be tested by reading what it makes.</summary>
static class Edits
{
    /// <param name="text">The text.</param>
    /// <param name="root">The tree that it was read as.</param>
    /// <param name="change">The change.</param>
    /// <param name="step">How far blocks are indented.</param>
    public static IEnumerable<TextEdit[]> Of(PartText text, Node root, Change change, int step)
    {
        var target = change.Target(root);
        return change switch
        {
            Replacement replacement => Replace(text, target, replacement.Value),
            Removal => Remove(text, Trees.At(root, change.Way.Take(change.Way.Count - 1)), target),
            Insertion insertion => Insert(text, target, insertion, step),
            Addition addition => Add(text, target, addition.Item),
            _ => [],
        };
    }

    /// <summary>The quotes stay.</summary>
    static IEnumerable<TextEdit[]> Replace(PartText text, Node scalar, Node value)
    {
        var start = text.ContentStart(scalar);
        if (text[start] is not ('|' or '>'))
            yield return [new(start, text.End(scalar), text[start] == '\'' ? $"'{value.Value}'" : Rendering.Like(text, start).Scalar(value.Value!))];
    }

    static IEnumerable<TextEdit[]> Remove(PartText text, Node parent, Node target)
    {
        var start = parent.Kind == NodeKind.Object ? text.Key(target) : text.Start(target);
        if (text.IsFlow(parent))
            return FlowEdits.Remove(text, start, text.End(target));
        if (parent.Kind == NodeKind.List)
            start = start == 0 ? -1 : text.Text.LastIndexOf('-', start - 1);
        return start < 0 ? [] : BlockEdits.Remove(text, start, text.End(target));
    }

    static IEnumerable<TextEdit[]> Insert(PartText text, Node target, Insertion insertion, int step)
    {
        if (target.TryGet(insertion.Name, out var empty))
            return EmptyEdits.Fill(text, target, empty, insertion, step);
        if (text.IsBlock(target))
            return BlockEdits.Insert(text, target, insertion.Name, insertion.Value, step, atStart: insertion.Way[^1].Name == FieldPath.Spec);
        var rendering = Rendering.Like(text, text.SkipBlank(text.ContentStart(target) + 1));
        return FlowEdits.Add(text, target, rendering.Member(insertion.Name, insertion.Value), (indent, deeper) => rendering.Lines(insertion.Name, insertion.Value, indent, deeper));
    }

    static IEnumerable<TextEdit[]> Add(PartText text, Node list, Node item)
    {
        if (text.IsBlock(list))
            return BlockEdits.Add(text, list, item);
        var rendering = Rendering.Like(text, text.SkipBlank(text.ContentStart(list) + 1));
        return FlowEdits.Add(text, list, rendering.Scalar(item.Value!), (_, _) => rendering.Scalar(item.Value!));
    }
}
