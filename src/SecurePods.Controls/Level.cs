namespace SecurePods;

/// <summary>A level of the Pod Security Standards: how much a pod may ask of its node.</summary>
public enum Level
{
    /// <summary>Anything goes; for what runs the cluster itself.</summary>
    Privileged,

    /// <summary>Nothing that is known to hand over the node; most software passes as it is.</summary>
    Baseline,

    /// <summary>What hardening recommends: non-root, no capabilities, a seccomp profile, no way to gain privileges.</summary>
    Restricted,
}
