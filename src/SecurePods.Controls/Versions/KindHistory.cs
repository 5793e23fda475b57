namespace SecurePods.Versions;

/// <summary>A kind of an API version, and the Kubernetes versions that serve it.</summary>
/// <param name="ApiVersion">The API version, such as <c>policy/v1beta1</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The schema's type; null of an alpha or beta API version, which is no model.</param>
internal sealed record KindHistory(string ApiVersion, string Kind, string? Type)
{
    /// <summary>The first version that serves it; null where it has always been there.</summary>
    public KubernetesVersion? Since { get; init; }

    /// <summary>The last version that serves it; null where it still is.</summary>
    public KubernetesVersion? Until { get; init; }

    /// <summary>The API version that came after it.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether a version serves it.</summary>
    public bool IsServedBy(KubernetesVersion version) => !(version < Since) && !(version > Until);

    /// <summary>The API version that a version serves in its place; null if there is none.</summary>
    public string? ReplacementAt(KubernetesVersion version)
    {
        for (var next = Next(); next is not null; next = next.Next())
            if (next.IsServedBy(version))
                return next.ApiVersion;
        return Predecessor(version);
    }

    KindHistory? Next() => Replacement is null ? null : ApiHistory.Kind(Replacement, Kind);

    /// <summary>What served the kind before this API version did.</summary>
    string? Predecessor(KubernetesVersion version) =>
        ApiHistory.Kinds.FirstOrDefault(other => other.Kind == Kind && other.Replacement == ApiVersion && other.IsServedBy(version))?.ApiVersion;
}
