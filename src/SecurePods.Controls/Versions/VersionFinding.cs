namespace SecurePods.Versions;

/// <summary>What a Kubernetes version does not know of an object, and where.</summary>
/// <param name="Rule">SP9030, SP9031 or SP9032.</param>
/// <param name="Path">The field, from the object.</param>
/// <param name="Source">Where it was said.</param>
/// <param name="Container">The container's name; null outside containers.</param>
/// <param name="Message">What is not known, and which version knows it.</param>
public sealed record VersionFinding(RuleInfo Rule, string Path, object? Source, string? Container, string Message)
{
    /// <summary>Where the container was said; null outside containers.</summary>
    public object? ContainerSource { get; internal init; }
}
