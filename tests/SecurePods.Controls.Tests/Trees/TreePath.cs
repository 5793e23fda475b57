using System.Globalization;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Trees;

/// <summary>Trees that differ from another in one place.</summary>
static class TreePath
{
    /// <summary>A copy with a value at a path such as <c>spec.containers[0].name</c> or <c>metadata.annotations[a.b/c]</c>; what is missing on the way is made, and an object whose last member goes, goes.</summary>
    public static Node With(this Node root, string path, object? value) => Replace(root, Steps(path), 0, Of(value));

    /// <summary>A value as a node: null is absent, a node itself.</summary>
    public static Node Of(object? value) => value switch
    {
        null => Node.Absent,
        Node node => node,
        int number => Node.Scalar((long)number),
        _ => Node.Scalar(value),
    };

    /// <summary>A list of nodes.</summary>
    public static Node ListOf(params Node[] items)
    {
        var list = Node.List();
        foreach (var item in items)
            list.Add(item);
        return list;
    }

    /// <summary>The node at a path; absent if there is none.</summary>
    public static Node At(this Node root, string path) => Steps(path).Aggregate(root, Child);

    /// <summary>A copy of an object, list or map at a path that may hold more than can be seen.</summary>
    public static Node Opened(this Node root, string path)
    {
        var copy = Copy(root.At(path));
        copy.IsOpen = true;
        return root.With(path, copy);
    }

    static Node Child(Node node, string step) =>
        !IsIndex(step, out var index) ? node[step] : index < node.Items.Count ? node.Items[index] : Node.Absent;

    static Node Replace(Node node, IReadOnlyList<string> steps, int depth, Node value)
    {
        if (depth == steps.Count)
            return value;
        var changed = Replace(Child(node, steps[depth]), steps, depth + 1, value);
        return IsIndex(steps[depth], out var index) ? WithItem(node, index, changed) : WithMember(node, steps[depth], changed);
    }

    static Node WithMember(Node node, string name, Node value)
    {
        var copy = Node.Object(node.Source, node.IsOpen);
        foreach (var member in node.Members)
            if (member.Key != name)
                copy.Set(member.Key, member.Value);
        if (value.Kind != NodeKind.Absent)
            copy.Set(name, value);
        return copy.Members.Count == 0 && value.Kind == NodeKind.Absent ? Node.Absent : copy;
    }

    static Node WithItem(Node node, int index, Node value)
    {
        var copy = Node.List(node.Source, node.IsOpen);
        for (var i = 0; i < Math.Max(node.Items.Count, index + 1); i++)
            copy.Add(i == index ? value : node.Items[i]);
        return copy;
    }

    static Node Copy(Node node)
    {
        var copy = node.Kind == NodeKind.List ? Node.List(node.Source) : Node.Object(node.Source);
        foreach (var member in node.Members)
            copy.Set(member.Key, member.Value);
        foreach (var item in node.Items)
            copy.Add(item);
        return copy;
    }

    static bool IsIndex(string step, out int index) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    // A key in brackets may hold dots, and ends the path.
    static List<string> Steps(string path)
    {
        var steps = new List<string>();
        foreach (var part in path.Split('[')[0].Split('.'))
            steps.Add(part);
        var bracket = path.IndexOf('[');
        if (bracket < 0)
            return steps;
        var end = path.IndexOf(']', bracket);
        steps.Add(path[(bracket + 1)..end]);
        if (end + 1 < path.Length)
            steps.AddRange(Steps(path[(end + 2)..]));
        return steps;
    }
}
