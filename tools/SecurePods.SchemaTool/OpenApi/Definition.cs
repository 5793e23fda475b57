using System.Text.Json;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>A type as a document defines it.</summary>
internal sealed record Definition(string Name, string File, JsonElement Schema)
{
    public string Place => $"{File}: {Name}";

    /// <summary>Kubernetes' own, not of a custom resource or another API server, which a cluster's document holds too.</summary>
    public bool IsBuiltIn =>
        Name.StartsWith("io.k8s.api.", StringComparison.Ordinal)
        || Name.StartsWith("io.k8s.apiextensions-apiserver.", StringComparison.Ordinal)
        || Name.StartsWith("io.k8s.kube-aggregator.", StringComparison.Ordinal);
}
