namespace SecurePods.Versions;

/// <summary>A field: the type or enum to which it leads, through lists and maps, and the version since when it exists if it is younger than its type.</summary>
internal sealed record FieldHistory(string Name, string? Type, KubernetesVersion? Since);
