using SecurePods.Schema;

namespace SecurePods.Generators.Views;

/// <summary>The types and enums with a field or value, at any depth, that is younger than what has it.</summary>
sealed class TellingTypes
{
    readonly HashSet<string> _names;

    public TellingTypes(SchemaSet schema)
    {
        _names = new(schema.Packages.SelectMany(package => package.Enums).Where(@enum => @enum.Values.Any(value => value.Since is not null)).Select(@enum => @enum.Name), StringComparer.Ordinal);
        var types = schema.Packages.SelectMany(package => package.Types).ToList();
        while (types.RemoveAll(IsTelling) > 0)
        {
        }
    }

    public bool Contains(string? name) => name is not null && _names.Contains(name);

    bool IsTelling(TypeSpec type)
    {
        foreach (var field in type.Fields)
            if (field.Since is not null || Contains(field.Type.Innermost.Name))
                return _names.Add(type.Name);
        return false;
    }
}
