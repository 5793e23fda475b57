using System.Reflection;
using SecurePods.Annotations;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl.Attributes;

/// <summary>One step of a stated path: a field of a type, and what of it is meant.</summary>
/// <param name="Owner">The model whose field it is.</param>
/// <param name="Field">The field's name in Kubernetes.</param>
/// <param name="Part">What of the field: empty, <c>[]</c>, <c>[*]</c>, <c>{}</c> or <c>{key}</c>.</param>
sealed record FieldStep(Type Owner, string Field, string Part)
{
    public PropertyInfo Property => PropertyOf(Owner, Field) ?? throw new InvalidOperationException($"{Owner.Name} has no field {Field}.");

    /// <summary>The key of the list's items, where they have one.</summary>
    public string? Key => SchemaFacts.KeyOf(BuilderTypes.SchemaOf(Owner), Field);

    public Type Type
    {
        get
        {
            var type = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
            return Part.Length > 0 ? type.GetGenericArguments()[0] : type;
        }
    }

    /// <summary>The steps of a path from a model. A key in braces may have dots in it.</summary>
    public static IReadOnlyList<FieldStep> Parse(Type model, string path)
    {
        var steps = new List<FieldStep>();
        for (var rest = path; rest.Length > 0;)
        {
            var end = rest.IndexOfAny(['.', '[', '{']) is var at and >= 0 ? at : rest.Length;
            var part = end == rest.Length || rest[end] == '.' ? "" : rest[end..(rest.IndexOfAny([']', '}'], end) + 1)];
            steps.Add(new(steps.Count == 0 ? model : steps[^1].Type, rest[..end], part));
            rest = rest[(end + part.Length)..].TrimStart('.');
        }

        return steps;
    }

    static PropertyInfo? PropertyOf(Type owner, string field) =>
        RandomModels.PropertiesOf(owner).FirstOrDefault(property => property.GetCustomAttribute<SetsAttribute>()?.Path == field);
}
