using System.Globalization;
using SecurePods.Views;

namespace SecurePods.Versions;

/// <summary>Looks for the kinds, fields and values of an object that a Kubernetes version does not know.</summary>
public static class VersionCheck
{
    /// <summary>Looks through an object that says its <c>apiVersion</c> and <c>kind</c>.</summary>
    public static IReadOnlyList<VersionFinding> Of(Node root, KubernetesVersion version)
    {
        if (root is null)
            throw new ArgumentNullException(nameof(root));
        if (root["apiVersion"] is not { Value: string apiVersion } place || root["kind"].Value is not string name || ApiHistory.Kind(apiVersion, name) is not { } kind)
            return [];
        if (!kind.IsServedBy(AsKnown(version)))
            return [Unserved(kind, version, place.Source)];
        return kind.Type is null ? [] : OfType(root, kind.Type, version);
    }

    /// <summary>Looks through an object of a type of the schema, such as <c>core/v1.Container</c>.</summary>
    public static IReadOnlyList<VersionFinding> OfType(Node root, string type, KubernetesVersion version)
    {
        var walk = new Walk(AsKnown(version));
        walk.Visit(root, type, "");
        return walk.Findings;
    }

    /// <summary>What a version says of the kind that a type of the schema is; null if it serves it, or if the type is no kind.</summary>
    public static VersionFinding? OfKind(string type, KubernetesVersion version, object? source) =>
        ApiHistory.KindOf(type) is { } kind && !kind.IsServedBy(AsKnown(version)) ? Unserved(kind, version, source) : null;

    static KubernetesVersion AsKnown(KubernetesVersion version) => version > KubernetesVersion.Latest ? KubernetesVersion.Latest : version;

    static VersionFinding Unserved(KindHistory kind, KubernetesVersion version, object? source)
    {
        var when = version < kind.Since ? $"since {kind.Since}" : $"until {kind.Until}";
        var instead = kind.ReplacementAt(AsKnown(version)) is { } other ? $"{when}; {other} has the kind" : when;
        return new(VersionRules.Kind, "apiVersion", source, null, Text(VersionRules.Kind, $"{kind.ApiVersion} {kind.Kind}", version, instead));
    }

    static string Text(RuleInfo rule, string what, KubernetesVersion version, string when) =>
        string.Format(CultureInfo.InvariantCulture, rule.Message, what, version, when);

    sealed class Walk(KubernetesVersion version)
    {
        Node? _container;

        public List<VersionFinding> Findings { get; } = [];

        public void Visit(Node node, string type, string path)
        {
            if (ApiHistory.Fields(type) is not { } fields)
            {
                VisitValue(node, type, path);
                return;
            }

            foreach (var member in node.Members)
                if (fields.TryGetValue(member.Key, out var field) && member.Value.Kind is not (NodeKind.Absent or NodeKind.Unknown))
                    VisitField(member.Value, field, path.Length == 0 ? field.Name : path + "." + field.Name);
        }

        void VisitField(Node node, FieldHistory field, string path)
        {
            if (version < field.Since)
                Add(VersionRules.Field, path, node, field.Name, field.Since.Value);
            else if (field.Type is not null)
                VisitWithin(node, field.Type, path);
        }

        void VisitWithin(Node node, string type, string path)
        {
            if (node.Kind == NodeKind.List)
                VisitItems(node, type, path);
            else
                Visit(node, type, path);
        }

        void VisitItems(Node list, string type, string path)
        {
            var outer = _container;
            for (var i = 0; i < list.Items.Count; i++)
            {
                _container = IsContainer(type) ? list.Items[i] : outer;
                VisitWithin(list.Items[i], type, $"{path}[{i}]");
            }

            _container = outer;
        }

        void VisitValue(Node node, string @enum, string path)
        {
            if (node.Value is string text && ApiHistory.Value(@enum, text) is { } since && version < since)
                Add(VersionRules.Value, path, node, $"\"{text}\"", since);
        }

        void Add(RuleInfo rule, string path, Node node, string what, KubernetesVersion since) =>
            Findings.Add(new(rule, path, node.Source, NameOf(_container), Text(rule, what, version, $"since {since}")) { ContainerSource = _container?.Source });

        static string? NameOf(Node? container) => container is null ? null : container["name"].Value as string ?? "";

        static bool IsContainer(string type) => PodSchema.WithinPod.TryGetValue(type, out var path) && path.EndsWith("ontainers[]", StringComparison.Ordinal);
    }
}
