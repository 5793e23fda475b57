namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>Trees that differ from others: what a text is to say once it is edited.</summary>
static class Trees
{
    /// <summary>The node at the end of a way; absent if the way is not there.</summary>
    public static Node At(Node root, IEnumerable<Step> way)
    {
        foreach (var step in way)
            root = Child(root, step);
        return root;
    }

    /// <summary>The way to a node within; null if it is not there. Only lists of objects are searched.</summary>
    public static IReadOnlyList<Step>? WayTo(Node node, Node root)
    {
        if (ReferenceEquals(node, root))
            return [];
        var items = root["items"].Items;
        for (var i = 0; i < items.Count; i++)
            if (WayTo(node, items[i]) is { } way)
                return [new("items"), new(null, i), .. way];
        return null;
    }

    /// <summary>The tree with another node at the end of a way, or without any.</summary>
    public static Node With(Node root, IReadOnlyList<Step> way, Node? node) => With(root, way, 0, node)!;

    /// <summary>Whether two trees say the same; the order of members says nothing.</summary>
    public static bool Same(Node left, Node right)
    {
        if (left.Kind != right.Kind || left.IsOpen || right.IsOpen || !Equals(left.Value, right.Value) || left.Members.Count != right.Members.Count || left.Items.Count != right.Items.Count)
            return false;
        for (var i = 0; i < left.Items.Count; i++)
            if (!Same(left.Items[i], right.Items[i]))
                return false;
        for (var i = 0; i < left.Members.Count; i++)
            if (!SameMember(left.Members[i], right, i))
                return false;
        return true;
    }

    static bool SameMember(KeyValuePair<string, Node> member, Node right, int index)
    {
        var other = right.Members[index];
        return other.Key == member.Key ? Same(member.Value, other.Value) : right.TryGet(member.Key, out var elsewhere) && Same(member.Value, elsewhere);
    }

    static Node Child(Node node, Step step) =>
        step.Name is { } name ? node[name]
        : step.Index < node.Items.Count ? node.Items[step.Index]
        : Node.Absent;

    static Node? With(Node node, IReadOnlyList<Step> way, int depth, Node? end)
    {
        if (depth == way.Count)
            return end;
        var step = way[depth];
        return step.Name is null ? WithItem(node, step.Index, With(Child(node, step), way, depth + 1, end)) : WithMember(node, step.Name, With(Child(node, step), way, depth + 1, end));
    }

    static Node WithItem(Node node, int index, Node? item)
    {
        var copy = Node.List(node.Source);
        for (var i = 0; i < node.Items.Count; i++)
            if (i != index)
                copy.Add(node.Items[i]);
            else if (item is not null)
                copy.Add(item);
        if (item is not null && index >= node.Items.Count)
            copy.Add(item);
        return copy;
    }

    static Node WithMember(Node node, string name, Node? value)
    {
        var copy = Node.Object(node.Source);
        foreach (var member in node.Members)
            if (member.Key != name)
                copy.Append(member.Key, member.Value);
            else if (value is not null)
                copy.Append(name, value);
        if (value is not null && !node.TryGet(name, out _))
            copy.Append(name, value);
        return copy;
    }
}
