namespace SecurePods.Schema;

/// <summary>A field of a type, as the schema states it.</summary>
public sealed record FieldSpec(string Name, TypeRef Type)
{
    public bool IsRequired { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The Kubernetes version since when the field exists; null where that is as long as its type.</summary>
    public string? Since { get; init; }

    public string? Default { get; init; }

    /// <summary>The item fields that identify an item of the list.</summary>
    public EquatableArray<string> Keys { get; init; }

    /// <summary>Whether no two items of the list are alike.</summary>
    public bool IsSet { get; init; }

    /// <summary>The enum of a map's keys.</summary>
    public string? MapKey { get; init; }

    /// <summary>The format that the API server demands of the text.</summary>
    public string? Format { get; init; }

    public long? Minimum { get; init; }

    public long? Maximum { get; init; }
}
