using System.Buffers;
using System.Text.Json;
using SecurePods.Views;
using SecurePods.Writing;
using SecurePods.Yaml;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>A manifest as a tree: its fields in the schema's order, each with a <see cref="Mark"/> of where it was read.</summary>
static class Tree
{
    static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    /// <param name="manifest">The manifest.</param>
    /// <param name="read">The tree that it was read from.</param>
    public static Node Of(Manifest manifest, Node read)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = JsonWriter.Rent(output))
        {
            writer.BeginDocument();
            writer.Value(manifest);
            writer.Flush();
        }

        using var json = JsonDocument.Parse(output.WrittenMemory, Deep);
        return Of(json.RootElement, read);
    }

    /// <summary>The node at that place; absent where there is none.</summary>
    public static Node At(Node root, ReadOnlySpan<string> path)
    {
        foreach (var step in path)
            root = root[Name(step)];
        return root;
    }

    /// <summary>A tree without what is at that place, nor the objects that hold nothing else; null where nothing is left.</summary>
    public static Node? Without(Node root, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return null;
        var name = Name(path[0]);
        if (!root.TryGet(name, out var child))
            return root;
        var left = Without(child, path[1..]);
        return left is null && root.Members.Count == 1 ? null : With(root, name, left);
    }

    /// <summary>A tree with another node at that name, or without it.</summary>
    public static Node With(Node root, string name, Node? child)
    {
        var copy = Node.Object(root.Source);
        foreach (var member in root.Members)
            if (member.Key != name)
                copy.Set(member.Key, member.Value);
            else if (child is not null)
                copy.Set(name, child);
        return copy;
    }

    /// <summary>A tree with another node at that place, which must be there.</summary>
    public static Node Replaced(Node root, ReadOnlySpan<string> path, Node other) =>
        path.IsEmpty ? other : With(root, Name(path[0]), Replaced(root[Name(path[0])], path[1..], other));

    /// <summary>Whether two trees say the same, the order of fields aside.</summary>
    public static bool AreEqual(Node one, Node other) => one.Kind == other.Kind && one.Kind switch
    {
        NodeKind.Object => one.Members.Count == other.Members.Count && one.Members.All(member => other.TryGet(member.Key, out var same) && AreEqual(member.Value, same)),
        NodeKind.List => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items, AreEqual).All(same => same),
        _ => Equals(one.Value, other.Value),
    };

    static string Name(string step) => Api.StatedPath.KeyOf(step) ?? step;

    static Node Of(JsonElement json, Node read)
    {
        var mark = new Mark((read.Source as TextPosition)?.Key);
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var members = Node.Object(mark);
                foreach (var member in json.EnumerateObject())
                    members.Set(member.Name, Of(member.Value, read.Kind == NodeKind.Object ? read[member.Name] : Node.Absent));
                return members;
            case JsonValueKind.Array:
                var items = Node.List(mark);
                var count = json.GetArrayLength();
                for (var i = 0; i < count; i++)
                    items.Add(Of(json[i], read.Items.Count == count ? read.Items[i] : Node.Absent));
                return items;
            case JsonValueKind.String: return Node.Scalar(json.GetString()!, mark);
            case JsonValueKind.Number: return Node.Scalar(json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(), mark);
            case JsonValueKind.True: return Node.Scalar(true, mark);
            case JsonValueKind.False: return Node.Scalar(false, mark);
            default: return Node.Null(mark);
        }
    }
}
