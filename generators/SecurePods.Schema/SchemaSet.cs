namespace SecurePods.Schema;

/// <summary>All packages together, with look-up by name.</summary>
public sealed class SchemaSet : IEquatable<SchemaSet>
{
    readonly Dictionary<string, TypeSpec> _types = new(StringComparer.Ordinal);
    readonly Dictionary<string, EnumSpec> _enums = new(StringComparer.Ordinal);
    readonly Dictionary<string, PackageSpec> _packages = new(StringComparer.Ordinal);

    public SchemaSet(EquatableArray<PackageSpec> packages)
    {
        Packages = packages;
        foreach (var package in packages)
        {
            _packages[package.Name] = package;
            foreach (var type in package.Types)
                _types[type.Name] = type;
            foreach (var @enum in package.Enums)
                _enums[@enum.Name] = @enum;
        }
    }

    public EquatableArray<PackageSpec> Packages { get; }

    /// <summary>The newest Kubernetes version that the schema knows.</summary>
    public string KubernetesVersion => Packages.Count == 0 ? "" : Packages[0].KubernetesVersion;

    public TypeSpec? Type(string? name) => name is not null && _types.TryGetValue(name, out var type) ? type : null;

    public EnumSpec? Enum(string? name) => name is not null && _enums.TryGetValue(name, out var value) ? value : null;

    public PackageSpec PackageOf(string name) => _packages[SchemaName.PackageOf(name)];

    public bool Equals(SchemaSet? other) => other is not null && Packages.Equals(other.Packages);

    public override bool Equals(object? obj) => Equals(obj as SchemaSet);

    public override int GetHashCode() => Packages.GetHashCode();
}
