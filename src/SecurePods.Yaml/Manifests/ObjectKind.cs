using SecurePods.Views;

namespace SecurePods.Yaml;

/// <summary>What an object says it is.</summary>
readonly record struct ObjectKind(string? ApiVersion, string? Kind)
{
    const string ListSuffix = "List";

    public static ObjectKind Of(Node root) => new(Text(root["apiVersion"]), Text(root["kind"]));

    /// <summary>Whether it is a list of objects.</summary>
    public bool IsList => Kind is not null && Kind.EndsWith(ListSuffix, StringComparison.Ordinal);

    /// <summary>What an item is that does not say it: a ConfigMapList's, a ConfigMap.</summary>
    public ObjectKind OfItem(Node item)
    {
        var own = Of(item);
        return own.Kind is not null || Kind is null or ListSuffix
            ? own
            : new(own.ApiVersion ?? ApiVersion, Kind.Substring(0, Kind.Length - ListSuffix.Length));
    }

    static string? Text(Node node) => node.Value is string { Length: > 0 } text ? text : null;
}
