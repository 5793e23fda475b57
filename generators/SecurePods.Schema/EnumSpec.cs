namespace SecurePods.Schema;

/// <summary>A set of strings: closed, or open with known members.</summary>
public sealed record EnumSpec(string Name, bool IsClosed, EquatableArray<EnumValueSpec> Values)
{
    /// <summary>The Kubernetes version since when the set exists; its values are no older.</summary>
    public string? Since { get; init; }

    public string ShortName => SchemaName.ShortOf(Name);
}

/// <summary>A member of an enum: its text in a manifest, and its C# name where the text gives none.</summary>
public sealed record EnumValueSpec(string Text, string? Name, string? Since);
