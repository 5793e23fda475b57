namespace SecurePods.Schema;

/// <summary>The types and enums of one group and version.</summary>
public sealed record PackageSpec(string Name, string Namespace, string KubernetesVersion)
{
    /// <summary>What objects of the package's kinds say; empty for a package without kinds.</summary>
    public string ApiVersion { get; init; } = "";

    public EquatableArray<TypeSpec> Types { get; init; }

    public EquatableArray<EnumSpec> Enums { get; init; }
}
