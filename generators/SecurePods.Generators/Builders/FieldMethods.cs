using SecurePods.Generators.Emit;
using SecurePods.Generators.Models;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary>Which methods a builder has for a field: one that sets or replaces it, and for lists and maps one for an item.</summary>
/// <param name="types">The C# types.</param>
/// <param name="part">What the methods work on.</param>
/// <param name="type">The type that has the field.</param>
/// <param name="field">The field.</param>
/// <param name="item">The name of the method for one item; null for none.</param>
sealed class FieldMethods(CSharpTypes types, BuilderPart part, TypeSpec type, FieldSpec field, string? item)
{
    const string Nested = "global::SecurePods.Builders.Nested";
    const string Annotations = "global::SecurePods.Annotations";

    /// <summary>The variable that holds what a user's delegate has configured.</summary>
    const string Made = "made";

    readonly string _name = Naming.Pascal(field.Name);
    readonly string _path = part.Prefix + field.Name;
    readonly string _current = $"{part.Expression}.{CSharpTypes.Property(type, field)}";

    public IEnumerable<BuilderMethod> All() => field.Type.Shape switch
    {
        TypeShape.List => List(field.Type.Element!),
        TypeShape.Map => Map(field.Type.Element!),
        _ => Single(field.Type),
    };

    IEnumerable<BuilderMethod> Single(TypeRef value)
    {
        if (HasBuilder(value))
            yield return new($"Configures {Shown}, continuing what is set", _name, $"{Sets("")} {Action(value)} configure", Made) { Before = [Make(value, $"new(Context, {_current})")] };
        yield return new($"Sets {Shown}", _name, $"{Sets("")} {types.Value(value)} value", "value");
    }

    IEnumerable<BuilderMethod> List(TypeRef element)
    {
        var value = types.Value(element);
        yield return new($"Replaces {Shown}", _name, $"{Sets("")} global::System.Collections.Generic.IEnumerable<{value}> values", $"{Nested}.List(values)");
        if (!HasBuilder(element))
            yield return Params(value);
        if (item is null || item == _name && !HasBuilder(element))
            yield break;
        yield return new($"Appends to {Shown}", item, $"{Sets("[]")} {value} value", $"{Nested}.Append({_current}, value)");
        if (HasBuilder(element))
            yield return Key(element) is { } key ? Continue(item, element, key) : Append(item, element);
    }

    /// <summary>Without a singular of its own the field's name appends as well as replaces: <c>Add("A").Add("B")</c>.</summary>
    BuilderMethod Params(string value) => item == _name
        ? new($"Appends to {Shown}", _name, $"{Sets("[]")} params {value}[] values", $"{Nested}.Append({_current}, values)")
        : new($"Replaces {Shown}", _name, $"{Sets("")} params {value}[] values", $"{Nested}.List(values)");

    BuilderMethod Append(string method, TypeRef element) =>
        new($"Appends an item to {Shown}", method, $"{Sets("[]")} {Action(element)} configure", $"{Nested}.Append({_current}, {Made})") { Before = [Make(element, "new(Context, null)")] };

    BuilderMethod Continue(string method, TypeRef element, FieldSpec key)
    {
        var parameter = Naming.Camel(key.Name);
        var property = CSharpTypes.Property(types.Schema.Type(element.Name)!, key);
        return new($"Appends an item to {Shown}, or continues the one of that <c>{key.Name}</c>", method,
            $"{Sets("[]." + key.Name)} string {parameter}, {Sets("[]")} {Action(element)}? configure = null",
            $"{Nested}.Put({_current}, IsKey, {Made})")
        {
            Before =
            [
                $"bool IsKey({types.Value(element)} item) => item.{property} == {parameter};",
                $"var {Made} = {Nested}.Item({_current}, IsKey, item => new {types.Builder(element.Name!)}(Context, item ?? new() {{ {property} = {parameter} }}), configure);",
            ],
        };
    }

    IEnumerable<BuilderMethod> Map(TypeRef element)
    {
        var value = types.Value(element);
        yield return new($"Replaces {Shown}", _name,
            $"{Sets("")} global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, {value}>> values", $"{Nested}.Map(values)");
        if (item is null)
            yield break;
        var key = $"[{Annotations}.SetsKey(\"{_path}\")] string key";
        yield return new($"Sets an entry of {Shown}", item, $"{key}, {Sets("{}")} {value} value", $"{Nested}.Put({_current}, key, value)");
        if (HasBuilder(element))
            yield return new($"Configures an entry of {Shown}, continuing what is set", item, $"{key}, {Sets("{}")} {Action(element)} configure",
                $"{Nested}.Put({_current}, key, {Made})")
            {
                Before = [Make(element, $"new(Context, {Nested}.Entry({_current}, key))")],
            };
    }

    string Shown => $"<c>{_path}</c>";

    string Sets(string suffix) => $"[{Annotations}.Sets(\"{_path}{suffix}\")]";

    string Action(TypeRef value) => $"global::System.Action<{types.Builder(value.Name!)}>";

    string Make(TypeRef value, string builder) => $"var {Made} = {Nested}.Configure<{types.Builder(value.Name!)}, {types.Value(value)}>({builder}, configure);";

    bool HasBuilder(TypeRef value) => types.IsObject(value) && !types.IsUnion(value);

    /// <summary>The one text field by which items are told apart, if there is such.</summary>
    FieldSpec? Key(TypeRef element) =>
        field.Keys.Count == 1 && types.Schema.Type(element.Name)!.Field(field.Keys[0]) is { } key && types.IsText(key.Type) ? key : null;
}
