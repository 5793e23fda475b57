namespace SecurePods.Analyzers.Facts;

/// <summary>A step of a path: a field, and what of it.</summary>
/// <param name="Name">The field.</param>
/// <param name="Kind">The field itself, or an item or entry of it.</param>
/// <param name="Key">The key of a map's entry; null where an argument of the call is the key.</param>
readonly record struct SetStep(string Name, StepKind Kind, string? Key = null);

/// <summary>What a step leads to.</summary>
enum StepKind : byte
{
    /// <summary>The field.</summary>
    Field,

    /// <summary>The item of a list that the call appends or continues.</summary>
    Item,

    /// <summary>Each item of a list that does not say otherwise.</summary>
    EachItem,

    /// <summary>The entry of a map.</summary>
    Entry,
}
