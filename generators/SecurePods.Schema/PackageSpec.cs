namespace SecurePods.Schema;

/// <summary>The types and enums of one group and version.</summary>
public sealed record PackageSpec(string Name, string Namespace, string KubernetesVersion)
{
    public EquatableArray<TypeSpec> Types { get; init; }

    public EquatableArray<EnumSpec> Enums { get; init; }
}
