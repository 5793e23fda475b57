using SecurePods.Views;

namespace SecurePods.Yaml.Reading;

/// <summary>The tree of a document while it grows. What a bad text asks too much of is bounded here: depth, values, errors.</summary>
sealed class Tree
{
    readonly List<YamlError> _errors = [];
    readonly List<Frame> _frames = [];
    int _depth;
    int _values;

    /// <summary>The whole; null of a document that holds nothing.</summary>
    public Node? Root { get; private set; }

    public IReadOnlyList<YamlError> Errors => _errors;

    /// <summary>Whether nothing more is taken in.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The object or list being read; null outside.</summary>
    public Frame? Top => _depth == 0 ? null : _frames[_depth - 1];

    public int Depth => _depth;

    public void Report(string message, int line, int column)
    {
        if (IsFull)
            return;
        _errors.Add(new(message, line, column));
        if (_errors.Count == Limits.Errors)
            Stop("there are too many errors in this document: the rest of it was not read", line, column);
    }

    /// <summary>Ends the reading.</summary>
    public void Stop(string message, int line, int column)
    {
        if (IsFull)
            return;
        IsFull = true;
        _errors.Add(new(message, line, column));
    }

    public void Begin(Node node, string anchor, int line, int column)
    {
        if (_depth == Limits.Depth)
        {
            Stop($"objects and lists are nested deeper than {Limits.Depth} levels", line, column);
            return;
        }

        if (_depth == _frames.Count)
            _frames.Add(new());
        _frames[_depth++].Begin(node, anchor);
        Count(1, line, column);
    }

    /// <summary>Ends the object or list being read.</summary>
    public Frame End()
    {
        var frame = _frames[--_depth];
        Place(frame.Node, frame.Size, frame.Height);
        return frame;
    }

    public void Add(Node scalar, int line, int column)
    {
        Count(1, line, column);
        Place(scalar, 1, 0);
    }

    /// <summary>Adds what an alias stands for.</summary>
    public void Add(Node node, in Anchored anchored, int line, int column)
    {
        if (_depth + anchored.Height > Limits.Depth)
        {
            Stop($"with its aliases expanded, this document is nested deeper than {Limits.Depth} levels", line, column);
            return;
        }

        Count(anchored.Size, line, column);
        if (!IsFull)
            Place(node, anchored.Size, anchored.Height);
    }

    /// <summary>Ends a document that broke off: what was being read may have had more in it.</summary>
    public void BreakOff()
    {
        IsFull = true;
        while (_depth > 0)
        {
            _frames[_depth - 1].Node.IsOpen = true;
            End();
        }
    }

    void Count(int values, int line, int column)
    {
        _values += values;
        if (_values > Limits.Values)
            Stop($"with its aliases expanded, this document has more than {Limits.Values} values", line, column);
    }

    void Place(Node node, int size, int height)
    {
        if (Top is not { } top)
        {
            Root ??= node;
            return;
        }

        top.Size += size;
        top.Height = Math.Max(top.Height, height + 1);
        if (!top.IsObject)
            top.Node.Add(node);
        else if (top.HasKey)
            PlaceMember(top, node);
        else
            PlaceKey(top, node);
    }

    /// <summary>An object or list where a key is due.</summary>
    void PlaceKey(Frame top, Node node)
    {
        var position = (TextPosition)node.Source!;
        Report("a key must be text, a number or a boolean: an object or a list can be none", position.Line, position.Column);
        top.SetKey(null, false, position.Line, position.Column);
    }

    void PlaceMember(Frame top, Node node)
    {
        if (top.IsMerge)
            Merge(top, node);
        else if (top.Key is { } key)
            Set(top, key, node);
        top.EndMember();
    }

    void Set(Frame top, string key, Node node)
    {
        if (!top.Set(key, node))
            Report($"the key \"{Shown.Of(key)}\" is there already", top.KeyLine, top.KeyColumn);
    }

    void Merge(Frame top, Node node)
    {
        if (node.Kind == NodeKind.List)
            for (var i = node.Items.Count - 1; i >= 0; i--)
                MergeMembers(top, node.Items[i]);
        else
            MergeMembers(top, node);
    }

    void MergeMembers(Frame top, Node node)
    {
        if (node.Kind != NodeKind.Object)
        {
            Report("a merge key << takes an object or a list of objects", top.KeyLine, top.KeyColumn);
            return;
        }

        foreach (var member in node.Members)
            Set(top, member.Key, member.Value);
    }
}
