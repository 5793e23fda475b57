using SecurePods.Reading;

namespace SecurePods.Builders;

/// <summary>What generated builders do with fields that their type has not.</summary>
static class UnknownFields
{
    /// <exception cref="ArgumentException">The type has the field.</exception>
    public static ValueMap<Json> Put(string type, ValueMap<Json>? kept, string name, Json value, params string[] beside)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (FieldTable.Has(type, name) && !beside.Contains(name))
            throw new ArgumentException($"{SchemaText.Short(type)} has the field {name}: call the builder's method for it.", nameof(name));
        return Nested.Put(kept, name, value);
    }

    /// <summary>What an object says it is, which the document itself says already.</summary>
    /// <exception cref="ArgumentException">A document says it twice.</exception>
    public static void DemandNone(Manifest document)
    {
        if (document.Kept?.Keys.FirstOrDefault(key => key is "apiVersion" or "kind") is { } name)
            throw new ArgumentException($"A {document.Kind} says its {name} itself.", name);
    }
}
