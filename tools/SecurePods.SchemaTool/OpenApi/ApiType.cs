namespace SecurePods.SchemaTool.OpenApi;

/// <summary>A type that a kind reaches.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Place">The document and the definition.</param>
internal sealed record ApiType(string Name, string Place)
{
    public ApiKind? Kind { get; init; }

    public IReadOnlyList<ApiField> Fields { get; init; } = [];

    /// <summary>The kind's objects have a <c>status</c>, which is none of the fields.</summary>
    public bool HasStatus { get; init; }

    /// <summary>No object with fields: what it is, the curated facts must say.</summary>
    public bool IsOpaque { get; init; }

    public ApiField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}

/// <summary>A field, as far as the document knows it.</summary>
/// <param name="Type">In the words of the schema, types with their full names.</param>
internal sealed record ApiField(string Name, string Type)
{
    public bool IsRequired { get; init; }

    /// <summary>The item fields that identify an item of the list.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>A list whose items are all different.</summary>
    public bool IsSet { get; init; }

    /// <summary>The values that an API server's own document lists.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
