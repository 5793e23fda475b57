using Microsoft.CodeAnalysis;
using SecurePods.Analyzers.Facts;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Writes what one call sets into the tree. All that the call says of an item of a list, it says of the same item.</summary>
/// <param name="target">The object that the paths begin at.</param>
/// <param name="keyOf">The field that identifies the items of a list.</param>
/// <param name="keyValue">What the call says of a field of such an item.</param>
/// <param name="entryKey">The key of the map entry that the call sets, where an argument gives it.</param>
/// <param name="isStrict">Whether pods are to be proven safe. Items that may be one are then two: if both are safe, so is what they make together.</param>
sealed class PathWriter(Node target, Func<string, string?> keyOf, Func<string, Node?> keyValue, Node? entryKey, bool isStrict)
{
    readonly Dictionary<string, Node> _items = new(StringComparer.Ordinal);

    /// <summary>Sets what is at the end of the path; the objects on the way are made where there are none.</summary>
    public void Set(SetPath path, Node value, Origin origin)
    {
        var parent = Open(path, path.Steps.Length - 1, origin);
        var last = path.Steps[path.Steps.Length - 1];
        switch (last.Kind)
        {
            case StepKind.Field:
                parent.Set(last.Name, value);
                break;
            case StepKind.Entry:
                SetEntry(ObjectAt(parent, last.Name, origin), last.Key, value);
                break;
            default:
                Append(ListAt(parent, last.Name, origin), value);
                break;
        }
    }

    /// <summary>The object at the end of the path, made or continued.</summary>
    public Node Open(SetPath path, Origin origin) => Open(path, path.Steps.Length, origin);

    Node Open(SetPath path, int length, Origin origin)
    {
        var node = target;
        var name = "";
        for (var i = 0; i < length; i++)
        {
            var step = path.Steps[i];
            name = name.Length == 0 ? step.Name : name + "." + step.Name;
            node = step.Kind switch
            {
                StepKind.Field => ObjectAt(node, step.Name, origin),
                StepKind.Entry => EntryAt(ObjectAt(node, step.Name, origin), step.Key, origin),
                _ => ItemAt(node, step.Name, name, origin),
            };
        }

        return node;
    }

    static Node ObjectAt(Node parent, string name, Origin origin)
    {
        var node = parent[name];
        if (node.Kind == NodeKind.Object)
            return node;
        var made = Node.Object(origin.OfWhole(), open: node.Kind == NodeKind.Unknown);
        made.SourceOfMore = node.Source;
        parent.Set(name, made);
        return made;
    }

    static Node ListAt(Node parent, string name, Origin origin)
    {
        var node = parent[name];
        if (node.Kind == NodeKind.List)
            return node;
        var made = Node.List(origin.OfWhole(), open: node.Kind == NodeKind.Unknown);
        made.SourceOfMore = node.Source;
        parent.Set(name, made);
        return made;
    }

    Node ItemAt(Node parent, string name, string path, Origin origin)
    {
        if (_items.TryGetValue(path, out var known))
            return known;
        var list = ListAt(parent, name, origin);
        return _items[path] = Continued(list, path) is { } item ? item : Appended(list, path, origin);
    }

    /// <summary>The item that has the key which the call names.</summary>
    Node? Continued(Node list, string path)
    {
        if (keyOf(path) is not { } key || keyValue(path + "." + key) is not { Kind: NodeKind.Scalar, Value: var value })
            return null;
        foreach (var item in list.Items)
            if (item.Kind == NodeKind.Object && item[key] is { Kind: NodeKind.Scalar } known && Equals(known.Value, value))
                return item;
        return null;
    }

    /// <summary>A new item; one that may continue another which cannot be told apart, is open, and so is that other one.</summary>
    Node Appended(Node list, string path, Origin origin)
    {
        var key = keyOf(path);
        var isKeyKnown = key is not null && keyValue(path + "." + key) is { Kind: NodeKind.Scalar };
        var mayContinue = !isStrict && key is not null && (list.IsOpen || list.Items.Any(other => !isKeyKnown || other.Kind != NodeKind.Object || other[key].Kind != NodeKind.Scalar));
        if (mayContinue)
            foreach (var other in list.Items)
                other.Escape();
        var item = Node.Object(origin.OfWhole(), open: mayContinue);
        list.Add(item);
        return item;
    }

    void SetEntry(Node map, string? key, Node value)
    {
        if ((key ?? entryKey?.Value as string) is { } name)
            map.Set(name, value);
        else
            Open(map);
    }

    Node EntryAt(Node map, string? key, Origin origin)
    {
        if ((key ?? entryKey?.Value as string) is { } name)
            return ObjectAt(map, name, origin);
        Open(map);
        return Node.Object(origin.OfWhole(), open: true);
    }

    /// <summary>Any entry may be the one that is set.</summary>
    void Open(Node map)
    {
        if (isStrict && entryKey?.Source is Origin key)
            map.Lose(key);
        else
            map.Escape();
    }

    static void Append(Node list, Node value)
    {
        if (value.Kind == NodeKind.List)
        {
            if (value.IsOpen)
                (list.IsOpen, list.SourceOfMore) = (true, value.SourceOfMore);
            foreach (var item in value.Items)
                list.Add(item);
        }
        else
        {
            list.Add(value);
        }
    }
}
