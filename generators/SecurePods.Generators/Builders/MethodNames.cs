using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary>The names of a builder's methods, no two fields sharing one.</summary>
sealed class MethodNames(IEnumerable<string> taken)
{
    readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The fields that get methods, each with the name of the method for one item (null for none): a field whose name is taken has none, and is reached through its own object.</summary>
    public IEnumerable<KeyValuePair<FieldSpec, string?>> Assign(IEnumerable<FieldSpec> fields)
    {
        var free = fields.Where(f => !_taken.Contains(Naming.Pascal(f.Name))).ToList();
        foreach (var field in free)
            _taken.Add(Naming.Pascal(field.Name));
        foreach (var field in free)
            yield return new(field, Item(field));
    }

    string? Item(FieldSpec field)
    {
        if (field.Type.Shape is not (TypeShape.List or TypeShape.Map))
            return null;
        if (Naming.Singular(field.Name) is not { } singular)
            return Naming.Pascal(field.Name);
        var item = Naming.Pascal(singular);
        return _taken.Add(item) ? item : null;
    }
}
