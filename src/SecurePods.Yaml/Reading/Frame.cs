using SecurePods.Views;

namespace SecurePods.Yaml.Reading;

/// <summary>An object or list that is being read.</summary>
sealed class Frame
{
    const int Few = 16;

    Dictionary<string, int>? _indices;

    public Node Node { get; private set; } = Node.Absent;

    public string Anchor { get; private set; } = "";

    public bool IsObject => Node.Kind == NodeKind.Object;

    /// <summary>Whether a key was read whose value is still to come.</summary>
    public bool HasKey { get; private set; }

    /// <summary>The key; null of one that can be none, whose value is dropped.</summary>
    public string? Key { get; private set; }

    public bool IsMerge { get; private set; }

    public int KeyLine { get; private set; }

    public int KeyColumn { get; private set; }

    /// <summary>How many values there are within, aliases expanded, itself included.</summary>
    public int Size { get; set; }

    /// <summary>How deep it goes.</summary>
    public int Height { get; set; }

    public void Begin(Node node, string anchor)
    {
        Node = node;
        Anchor = anchor;
        HasKey = false;
        Size = 1;
        Height = 1;
        _indices = null;
    }

    public void SetKey(string? key, bool isMerge, int line, int column)
    {
        Key = key;
        IsMerge = isMerge;
        KeyLine = line;
        KeyColumn = column;
        HasKey = true;
    }

    public void EndMember() => HasKey = false;

    /// <summary>Sets a member; false if it was set before, and is now set anew.</summary>
    public bool Set(string name, Node value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            Node.Replace(index, value);
            return false;
        }

        _indices?.Add(name, Node.Members.Count);
        Node.Append(name, value);
        return true;
    }

    int IndexOf(string name)
    {
        var members = Node.Members;
        if (_indices is null && members.Count >= Few)
            Index(members);
        if (_indices is not null)
            return _indices.TryGetValue(name, out var known) ? known : -1;
        for (var i = 0; i < members.Count; i++)
            if (string.Equals(members[i].Key, name, StringComparison.Ordinal))
                return i;
        return -1;
    }

    void Index(IReadOnlyList<KeyValuePair<string, Node>> members)
    {
        _indices = new(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
            _indices.Add(members[i].Key, i);
    }
}
