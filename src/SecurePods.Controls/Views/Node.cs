using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>A tree of what is known of an object, each part with its source: what YAML and C# operations are turned into, for the generated views to read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Node
{
    static readonly KeyValuePair<string, Node>[] NoMembers = [];
    static readonly Node[] NoItems = [];

    List<KeyValuePair<string, Node>>? _members;
    List<Node>? _items;

    Node(NodeKind kind, object? value, object? source, bool open)
    {
        Kind = kind;
        Value = value;
        Source = source;
        IsOpen = open;
    }

    /// <summary>Nothing is set here.</summary>
    public static Node Absent { get; } = new(NodeKind.Absent, null, null, open: false);

    /// <summary>Nothing is known of what is here.</summary>
    public static Node Unknown(object? source = null) => new(NodeKind.Unknown, null, source, open: true);

    /// <summary>Nothing is set here, and the text says so: a null.</summary>
    public static Node Null(object? source) => new(NodeKind.Absent, null, source, open: false);

    /// <summary>A string, boolean, <see cref="long"/> or <see cref="double"/>.</summary>
    public static Node Scalar(object value, object? source = null) => new(NodeKind.Scalar, value, source, open: false);

    /// <summary>An object; open if it may have members that cannot be seen.</summary>
    public static Node Object(object? source = null, bool open = false) => new(NodeKind.Object, null, source, open);

    /// <summary>A list; open if it may have items that cannot be seen.</summary>
    public static Node List(object? source = null, bool open = false) => new(NodeKind.List, null, source, open);

    /// <summary>What the node is.</summary>
    public NodeKind Kind { get; }

    /// <summary>The scalar.</summary>
    public object? Value { get; }

    /// <summary>Where it was said.</summary>
    public object? Source { get; }

    /// <summary>Whether there may be members or items that cannot be seen.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Where it was said that there may be such, if not where the object or list itself was.</summary>
    public object? SourceOfMore
    {
        get => field ?? Source;
        set;
    }

    /// <summary>The known members, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, Node>> Members => _members is null ? NoMembers : _members;

    /// <summary>The known items, in order.</summary>
    public IReadOnlyList<Node> Items => _items is null ? NoItems : _items;

    internal Presence Presence => Kind switch
    {
        NodeKind.Absent => Presence.Absent,
        NodeKind.Unknown => Presence.Unknown,
        _ => Presence.Known,
    };

    /// <summary>The member of that name: absent, or unknown in an open object, where none is known.</summary>
    public Node this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index >= 0 ? _members![index].Value : IsOpen ? Unknown(SourceOfMore) : Absent;
        }
    }

    /// <summary>The known member of that name, a null too; false where there is none.</summary>
    public bool TryGet(string name, out Node node)
    {
        var index = IndexOf(name);
        node = index >= 0 ? _members![index].Value : Absent;
        return index >= 0;
    }

    /// <summary>Sets a member in place of the one of that name.</summary>
    public void Set(string name, Node node)
    {
        var index = IndexOf(name);
        if (index >= 0)
            _members![index] = new(name, node);
        else
            (_members ??= []).Add(new(name, node));
    }

    /// <summary>Appends a member whose name is not there yet.</summary>
    internal void Append(string name, Node node) => (_members ??= []).Add(new(name, node));

    /// <summary>Sets the member at an index anew.</summary>
    internal void Replace(int index, Node node) => _members![index] = new(_members[index].Key, node);

    /// <summary>Appends an item.</summary>
    public void Add(Node item) => (_items ??= []).Add(item);

    int IndexOf(string name)
    {
        if (_members is null)
            return -1;
        for (var i = 0; i < _members.Count; i++)
            if (string.Equals(_members[i].Key, name, StringComparison.Ordinal))
                return i;
        return -1;
    }

    internal ListView<T> Objects<T>(Func<Node, T> view) where T : class, IView
    {
        if (Kind == NodeKind.Absent)
            return default;
        var views = new T[Items.Count];
        for (var i = 0; i < views.Length; i++)
            views[i] = view(Items[i]);
        return new(views, this);
    }

    /// <summary>The scalar as a field of that type: a value of another type is taken for unknown, since no control may judge it.</summary>
    internal Setting<T> As<T>() => Kind switch
    {
        NodeKind.Absent => default,
        NodeKind.Scalar when Value is T value => new(value, Source),
        NodeKind.Scalar when typeof(T) == typeof(int) && Value is long number and >= int.MinValue and <= int.MaxValue => new((T)(object)(int)number, Source),
        NodeKind.Scalar when typeof(T) == typeof(double) && Value is long number => new((T)(object)(double)number, Source),
        NodeKind.Scalar when typeof(T) == typeof(string) && Value is IFormattable number => new((T)(object)number.ToString(null, System.Globalization.CultureInfo.InvariantCulture), Source),
        _ => Setting<T>.Unknown(Source),
    };
}
