using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>A list of scalars as a view sees it: its known items, each with its place, and whether there may be more.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ScalarList<T>
{
    readonly IReadOnlyList<T>? _values;
    readonly Node? _node;

    /// <summary>A list with these items; null is an absent list.</summary>
    public ScalarList(IReadOnlyList<T>? values)
    {
        _values = values;
        Presence = values is null ? Presence.Absent : Presence.Known;
    }

    internal ScalarList(Node node)
    {
        _node = node;
        Presence = node.Presence;
    }

    /// <summary>What is known of the list.</summary>
    public Presence Presence { get; }

    /// <summary>The number of known items.</summary>
    public int Count => _values?.Count ?? _node?.Items.Count ?? 0;

    /// <summary>A known item.</summary>
    public Setting<T> this[int index] => _values is null ? _node!.Items[index].As<T>() : new(_values[index]);

    /// <summary>Whether the list may hold items that cannot be seen.</summary>
    public bool MayHaveMore => _node?.IsOpen ?? false;

    /// <summary>Where the list was said.</summary>
    public object? Source => _node?.Source;

    /// <summary>Where it was said that there may be items that cannot be seen.</summary>
    public object? SourceOfMore => _node?.SourceOfMore;
}
