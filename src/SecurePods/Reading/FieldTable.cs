using System.Text;

namespace SecurePods.Reading;

/// <summary>The fields of each type of the schema; read when a document has one that its type has not.</summary>
static partial class FieldTable
{
    static readonly Lazy<Dictionary<string, TypedField[]>> Types = new(Parse);

    public static ReadOnlySpan<TypedField> Of(string type) => Types.Value[type];

    public static bool Has(string type, string field)
    {
        foreach (var known in Of(type))
            if (known.Name == field)
                return true;
        return false;
    }

    static Dictionary<string, TypedField[]> Parse() =>
        Encoding.UTF8.GetString(Text).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => words.Skip(1).Select(Field).ToArray(), StringComparer.Ordinal);

    static TypedField Field(string word)
    {
        var parts = word.Split('=');
        var name = parts[0].TrimEnd('[', ']', '{', '}');
        return new(name, parts[0][name.Length..], parts.Length > 1 ? parts[1] : null);
    }
}

/// <summary>A field, <c>[]</c> or <c>{}</c> if it is a list or map, and the schema's type of the objects in it.</summary>
readonly record struct TypedField(string Name, string Brackets, string? Type)
{
    /// <summary>Whether it takes an object or a list.</summary>
    public bool IsStructured => Brackets.Length > 0 || Type is not null;
}
