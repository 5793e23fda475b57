namespace SecurePods.Validation;

/// <summary>The names of what a container may ask of its node.</summary>
internal static class ResourceNames
{
    const string HugePages = "hugepages-";

    const string ContainerRule =
        "must be cpu, memory, ephemeral-storage, hugepages-<size>, or an extended resource with a domain of its own, as example.com/gpu";

    const string PodRule = "must be cpu, memory or hugepages-<size>, as for every whole pod";

    public static string? OfContainer(string name)
    {
        if (name is "cpu" or "memory" or "ephemeral-storage")
            return null;
        var isKnown = IsHugePages(name) || IsExtended(name) || IsKubernetesOwn(name);
        return isKnown && Formats.QualifiedName(name) is null ? null : ContainerRule;
    }

    public static string? OfPod(string name)
    {
        if (name is "cpu" or "memory")
            return null;
        return IsHugePages(name) && Formats.QualifiedName(name) is null ? null : PodRule;
    }

    public static bool IsHugePages(string name) => name.StartsWith(HugePages, StringComparison.Ordinal);

    /// <summary>Neither Kubernetes' own nor a quota on another resource.</summary>
    public static bool IsExtended(string name)
        => name.Contains('/')
            && !IsKubernetesOwn(name)
            && !name.StartsWith("requests.", StringComparison.Ordinal)
            && IsQuotaName(name);

    /// <summary>Counted, not measured: objects and extended resources.</summary>
    public static bool IsCounted(string name) => IsExtended(name) || name is "pods" or "resourcequotas" or "services"
        or "replicationcontrollers" or "secrets" or "configmaps" or "persistentvolumeclaims" or "services.nodeports" or "services.loadbalancers";

    static bool IsKubernetesOwn(string name) => name.Contains("kubernetes.io/", StringComparison.Ordinal);

    /// <summary>A quota speaks of <c>requests.example.com/gpu</c>, which must be a name as well.</summary>
    static bool IsQuotaName(string name)
        => name.IndexOf('/') <= 253 - "requests.".Length && Formats.QualifiedName(name) is null;
}
