using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>A map from strings to scalars as a view sees it: its known entries in order, and whether there may be more.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapView<T>
{
    readonly IReadOnlyList<KeyValuePair<string, T>>? _entries;
    readonly Node? _node;

    /// <summary>A map with these entries; null is an absent map.</summary>
    public MapView(IReadOnlyList<KeyValuePair<string, T>>? entries)
    {
        _entries = entries;
        Presence = entries is null ? Presence.Absent : Presence.Known;
    }

    internal MapView(Node node)
    {
        _node = node;
        Presence = node.Presence;
    }

    /// <summary>What is known of the map.</summary>
    public Presence Presence { get; }

    /// <summary>The number of known entries.</summary>
    public int Count => _entries?.Count ?? _node?.Members.Count ?? 0;

    /// <summary>The key of a known entry.</summary>
    public string Key(int index) => _entries is null ? _node!.Members[index].Key : _entries[index].Key;

    /// <summary>The value of a known entry.</summary>
    public Setting<T> this[int index] => _entries is null ? _node!.Members[index].Value.As<T>() : new(_entries[index].Value);

    /// <summary>Whether the map may hold entries that cannot be seen.</summary>
    public bool MayHaveMore => _node?.IsOpen ?? false;

    /// <summary>Where the map was said.</summary>
    public object? Source => _node?.Source;

    /// <summary>Where it was said that there may be entries that cannot be seen.</summary>
    public object? SourceOfMore => _node?.SourceOfMore;
}
