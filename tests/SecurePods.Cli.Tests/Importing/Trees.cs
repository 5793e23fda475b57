using SecurePods.Views;

namespace SecurePods.Cli.Tests.Importing;

using Node = Views.Node;

/// <summary>Trees side by side.</summary>
static class Trees
{
    /// <summary>The first place where two trees say something else; null where there is none.</summary>
    public static string? Difference(Node ours, Node theirs, string path = "") => (ours.Kind, theirs.Kind) switch
    {
        (NodeKind.Object, NodeKind.Object) => ours.Members.Concat(theirs.Members).Select(member => member.Key).Distinct()
            .Select(key => Difference(ours[key], theirs[key], $"{path}.{key}")).FirstOrDefault(difference => difference is not null),
        (NodeKind.List, NodeKind.List) when ours.Items.Count == theirs.Items.Count => ours.Items.Zip(theirs.Items)
            .Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(difference => difference is not null),
        _ => ours.Kind == theirs.Kind && Equals(ours.Value, theirs.Value) ? null : $"{path}: {Shown(ours)} instead of {Shown(theirs)}",
    };

    static string Shown(Node node) => node.Kind == NodeKind.Scalar ? $"{node.Value} ({node.Value!.GetType().Name})" : $"{node.Kind} of {node.Members.Count + node.Items.Count}";
}
