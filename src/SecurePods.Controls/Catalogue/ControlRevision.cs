namespace SecurePods;

/// <summary>A control as of some Kubernetes version.</summary>
public sealed class ControlRevision
{
    readonly Inspect _inspect;

    internal ControlRevision(string since, Inspect inspect)
    {
        Since = KubernetesVersion.Parse(since);
        _inspect = inspect;
    }

    /// <summary>The first version that judges by it.</summary>
    public KubernetesVersion Since { get; }

    /// <summary>How it differs from the revision before; null in the first.</summary>
    public string? Change { get; init; }

    /// <summary>The pods that it passes without a look.</summary>
    public Exemption Exempt { get; init; }

    /// <summary>The fields that it looks at, with the values allowed.</summary>
    public required IReadOnlyList<InspectedField> Fields { get; init; }

    /// <summary>
    /// Judges the pod. Whether the pod is exempt is asked only if something was found, so that a clean pod is spared the question, and a pod of
    /// which it is unknown passes if it would pass anyway.
    /// </summary>
    internal void Run(ref Evaluation pod)
    {
        _inspect(ref pod);
        if (!pod.IsClean)
            pod.Spare(Exempt);
    }
}
