using SecurePods.Views;
using SecurePods.Yaml;

namespace SecurePods.Cli.Labels;

/// <summary>The tightest level of each namespace's pods.</summary>
sealed class NamespaceLevels(KubernetesVersion version, string unnamed)
{
    readonly SortedDictionary<string, NamespaceLevel> _namespaces = new(StringComparer.Ordinal);

    public KubernetesVersion Version { get; } = version;

    public IReadOnlyCollection<NamespaceLevel> All => _namespaces.Values;

    public void Add(ManifestDocument document)
    {
        if (document.Pod is not { } pod)
            return;
        var name = document.Namespace ?? unnamed;
        if (!_namespaces.TryGetValue(name, out var level))
            _namespaces[name] = level = new(name);
        level.Add(document, PodViews.FromNode(pod), Version);
    }
}
