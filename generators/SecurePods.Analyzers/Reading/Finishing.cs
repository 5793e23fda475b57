using SecurePods.Analyzers.Facts;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>What <c>Create</c> does at its end, on the tree: settings spread over the containers, then the secure defaults.</summary>
static class Finishing
{
    /// <summary>Whether the type is a pod or holds one, and not a part of one.</summary>
    public static bool IsPod(string? type) => type is not null && PodSchema.PodWithin.ContainsKey(type);

    /// <summary>The object with its pod finished.</summary>
    public static Node Finish(Node node, string? type, Piece piece)
    {
        foreach (var spread in piece.Spreads)
            Spread(spread.Node, spread.Path, 0, spread.Value);
        if (type is null || piece.NoSecureDefaults || !PodSchema.PodWithin.TryGetValue(type, out var path))
            return node;
        return WithDefaults(node, path.Length == 0 ? [] : path.Split('.'), 0);
    }

    static Node WithDefaults(Node node, string[] path, int depth)
    {
        if (node.Kind != NodeKind.Object)
            return node;
        if (depth == path.Length)
            return node["spec"].Kind == NodeKind.Object ? SecureDefaults.Apply(node) : node;
        if (node[path[depth]].Kind == NodeKind.Object)
            node.Set(path[depth], WithDefaults(node[path[depth]], path, depth + 1));
        return node;
    }

    static void Spread(Node node, SetPath path, int depth, Node value)
    {
        var step = path.Steps[depth];
        var next = node[step.Name];
        if (depth == path.Steps.Length - 1)
        {
            if (next.Kind == NodeKind.Absent)
                node.Set(step.Name, value);
        }
        else if (step.Kind == StepKind.EachItem)
        {
            foreach (var item in next.Items)
                if (item.Kind == NodeKind.Object)
                    Spread(item, path, depth + 1, value);
        }
        else if (next.Kind == NodeKind.Object)
        {
            Spread(next, path, depth + 1, value);
        }
        else if (next.Kind == NodeKind.Absent)
        {
            var made = Node.Object();
            node.Set(step.Name, made);
            Spread(made, path, depth + 1, value);
        }
    }
}
