using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>A list of objects as a view sees it: its known items, and whether there may be more.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListView<T> where T : class, IView
{
    readonly IReadOnlyList<T>? _items;

    /// <summary>A list with these items; null is an absent list.</summary>
    public ListView(IReadOnlyList<T>? items)
    {
        _items = items;
        Presence = items is null ? Presence.Absent : Presence.Known;
    }

    internal ListView(IReadOnlyList<T> items, Node node)
    {
        _items = items;
        Presence = node.Presence;
        MayHaveMore = node.IsOpen;
        Source = node.Source;
        SourceOfMore = node.SourceOfMore;
    }

    /// <summary>What is known of the list.</summary>
    public Presence Presence { get; }

    /// <summary>The number of known items.</summary>
    public int Count => _items?.Count ?? 0;

    /// <summary>A known item.</summary>
    public T this[int index] => _items![index];

    /// <summary>Whether the list may hold items that cannot be seen.</summary>
    public bool MayHaveMore { get; }

    /// <summary>Where the list was said.</summary>
    public object? Source { get; }

    /// <summary>Where it was said that the list may hold items that cannot be seen.</summary>
    public object? SourceOfMore { get; }
}
