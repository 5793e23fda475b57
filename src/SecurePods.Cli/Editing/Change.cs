namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>A change of a tree, to be made in the text that it was read from.</summary>
/// <param name="Way">The way to the node that is changed.</param>
abstract record Change(IReadOnlyList<Step> Way)
{
    /// <summary>The tree once it is changed.</summary>
    public abstract Node Apply(Node root);

    /// <summary>The node whose text is changed. Where an anchor stands for several places, they share it.</summary>
    public Node Target(Node root) => Trees.At(root, Way);

    /// <summary>Whether two changes of one node's text are the same.</summary>
    public abstract bool IsLike(Change other);

    /// <summary>The change further down.</summary>
    public Change Below(IReadOnlyList<Step> way) => this with { Way = [.. way, .. Way] };
}

/// <summary>A scalar gets another value.</summary>
sealed record Replacement(IReadOnlyList<Step> Way, Node Value) : Change(Way)
{
    public override Node Apply(Node root) => Trees.With(root, Way, Value);

    public override bool IsLike(Change other) => other is Replacement replacement && Trees.Same(Value, replacement.Value);
}

/// <summary>A member or an item is taken out.</summary>
sealed record Removal(IReadOnlyList<Step> Way) : Change(Way)
{
    public override Node Apply(Node root) => Trees.With(root, Way, null);

    public override bool IsLike(Change other) => other is Removal;
}

/// <summary>An object gets a member, in place of one that says nothing if there is one: a null, an empty object or list.</summary>
sealed record Insertion(IReadOnlyList<Step> Way, string Name, Node Value) : Change(Way)
{
    public override Node Apply(Node root) => Trees.With(root, [.. Way, new(Name)], Value);

    public override bool IsLike(Change other) => other is Insertion insertion && Name == insertion.Name && Trees.Same(Value, insertion.Value);
}

/// <summary>A list gets an item.</summary>
sealed record Addition(IReadOnlyList<Step> Way, Node Item) : Change(Way)
{
    public override Node Apply(Node root) => Trees.With(root, [.. Way, new(null, int.MaxValue)], Item);

    public override bool IsLike(Change other) => other is Addition addition && Trees.Same(Item, addition.Item);
}
