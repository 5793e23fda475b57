namespace SecurePods.Schema;

/// <summary>A type of the Kubernetes API: an object with fields, or a union of other forms.</summary>
public sealed record TypeSpec(string Name)
{
    public EquatableArray<FieldSpec> Fields { get; init; }

    /// <summary>What a value of a union may be instead of an object with fields.</summary>
    public EquatableArray<TypeRef> Alternatives { get; init; }

    public KindSpec? Kind { get; init; }

    public string? Since { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The type as which this one is viewed: it has that one's fields, under another name.</summary>
    public string? ViewedAs { get; init; }

    public string ShortName => SchemaName.ShortOf(Name);

    public FieldSpec? Field(string name)
    {
        foreach (var field in Fields)
            if (field.Name == name)
                return field;
        return null;
    }
}

/// <summary>What makes a type a kind: an object with a name of its own that the API server stores or answers.</summary>
public sealed record KindSpec(string ApiVersion, string Scope)
{
    public string? Plural { get; init; }

    /// <summary>Whether its objects have a <c>status</c>, which the schema leaves out.</summary>
    public bool HasStatus { get; init; }

    /// <summary>The format that the API server demands of the object's name.</summary>
    public string? NameFormat { get; init; }
}
