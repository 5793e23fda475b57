namespace SecurePods.Generators.Builders;

/// <summary>A method of a builder that gives its field a new value.</summary>
/// <param name="Does">What it does, in words that the field's documentation follows.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">Its parameters, with the attributes that say what they set.</param>
/// <param name="Value">The field's value afterwards, as an expression.</param>
sealed record BuilderMethod(string Does, string Name, string Parameters, string Value)
{
    /// <summary>Statements before the record is read: whatever configures a part may set more of the record.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];
}
