using System.Collections.Immutable;

namespace SecurePods.Analyzers.Facts;

/// <summary>A library with models of its own for Kubernetes' objects.</summary>
/// <param name="TypeNames">How its types are named after the schema's: the group's first word, the version and the type, as C# writes names.</param>
/// <param name="FieldAttribute">The attribute that names the field of a property.</param>
sealed record Library(ImmutableArray<string> TypeNames, string FieldAttribute)
{
    /// <summary>The attribute's property that has the name; null where it is the argument of its constructor.</summary>
    public string? FieldArgument { get; init; }

    /// <summary>Whether the attribute may be out of sight, so that a property is named as its field, but for the capital.</summary>
    public bool NamesPropertiesAsFields { get; init; }

    /// <summary>The types to which a value converts that stays what it is.</summary>
    public ImmutableArray<string> Wrappers { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Those of the wrappers that hold lists. A single item converts to them as well, which is no longer itself.</summary>
    public ImmutableArray<string> ListWrappers { get; init; } = ImmutableArray<string>.Empty;
}
