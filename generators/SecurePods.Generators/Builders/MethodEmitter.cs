using SecurePods.Generators.Emit;
using SecurePods.Generators.Models;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary>The builder methods of one field.</summary>
sealed class MethodEmitter(CSharpTypes types, Documentation docs)
{
    const string Nested = "global::SecurePods.Builders.Nested";
    const string Made = "made";

    CodeWriter _code = null!;
    BuilderPart _part = null!;
    TypeSpec _type = null!;
    FieldSpec _field = null!;

    public void Emit(CodeWriter code, BuilderPart part, TypeSpec type, FieldSpec field, string? item)
    {
        (_code, _part, _type, _field) = (code, part, type, field);
        switch (field.Type.Shape)
        {
            case TypeShape.List:
                EmitList(item);
                break;
            case TypeShape.Map:
                EmitMap(item);
                break;
            default:
                EmitSingle();
                break;
        }
    }

    string Method => Naming.Pascal(_field.Name);

    string Property => CSharpTypes.Property(_type, _field);

    string Current => $"{_part.Expression}.{Property}";

    void EmitSingle()
    {
        var value = types.Value(_field.Type);
        if (types.IsObject(_field.Type) && !types.IsUnion(_field.Type))
        {
            var builder = types.Builder(_field.Type.Name!);
            Method_("Sets", Method, $"{Sets("")} global::System.Action<{builder}> configure", Made,
                $"var {Made} = {Nested}.Configure<{builder}, {value}>(new(Context, {Current}), configure);");
        }

        Method_("Sets", Method, $"{Sets("")} {value} value", "value");
    }

    void EmitList(string? item)
    {
        var element = _field.Type.Element!;
        var value = types.Value(element);
        Method_("Replaces", Method, $"{Sets("")} global::System.Collections.Generic.IEnumerable<{value}> values", $"{Nested}.List(values)");
        if (!types.IsObject(element) || types.IsUnion(element))
        {
            // Without a singular of its own the field's name appends as well as replaces: Add("A").Add("B").
            if (item == Method)
                Method_("Appends to", Method, $"{Sets("[]")} params {value}[] values", $"{Nested}.Append({Current}, values)");
            else
                Method_("Replaces", Method, $"{Sets("")} params {value}[] values", $"{Nested}.List(values)");
            if (item is not null && item != Method)
                Method_("Appends to", item, $"{Sets("[]")} {value} value", $"{Nested}.Append({Current}, value)");
            return;
        }

        if (item is null)
            return;
        Method_("Appends to", item, $"{Sets("[]")} {value} value", $"{Nested}.Append({Current}, value)");
        EmitItem(item, element);
    }

    void EmitItem(string item, TypeRef element)
    {
        var type = types.Schema.Type(element.Name)!;
        var builder = types.Builder(element.Name!);
        var value = types.Value(element);
        if (_field.Keys.Count != 1 || type.Field(_field.Keys[0]) is not { } key || !types.IsText(key.Type))
        {
            Method_("Appends to", item, $"{Sets("[]")} global::System.Action<{builder}> configure", $"{Nested}.Append({Current}, {Made})",
                $"var {Made} = {Nested}.Configure<{builder}, {value}>(new(Context, null), configure);");
            return;
        }

        var parameter = Naming.Camel(key.Name);
        var keyProperty = CSharpTypes.Property(type, key);
        Method_("Appends to, or continues the item of that key in,", item,
            $"{Sets("[]." + key.Name)} string {parameter}, {Sets("[]")} global::System.Action<{builder}>? configure = null",
            $"{Nested}.Put({Current}, IsKey, {Made})",
            $"bool IsKey({value} item) => item.{keyProperty} == {parameter};",
            $"var {Made} = {Nested}.Item({Current}, IsKey, item => new {builder}(Context, item ?? new() {{ {keyProperty} = {parameter} }}), configure);");
    }

    void EmitMap(string? item)
    {
        var element = _field.Type.Element!;
        var value = types.Value(element);
        Method_("Replaces", Method, $"{Sets("")} global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, {value}>> values", $"{Nested}.Map(values)");
        if (item is null)
            return;
        const string Key = "string key, ";
        var marked = $"[global::SecurePods.Annotations.SetsKey(\"{_part.Prefix}{_field.Name}\")] {Key}";
        Method_("Sets an entry of", item, $"{marked}{Sets("{}")} {value} value", $"{Nested}.Put({Current}, key, value)");
        if (!types.IsObject(element) || types.IsUnion(element))
            return;
        var builder = types.Builder(element.Name!);
        Method_("Sets an entry of", item, $"{marked}{Sets("{}")} global::System.Action<{builder}> configure", $"{Nested}.Put({Current}, key, {Made})",
            $"var {Made} = {Nested}.Configure<{builder}, {value}>(new(Context, {Nested}.Entry({Current}, key)), configure);");
    }

    string Sets(string suffix) => $"[global::SecurePods.Annotations.Sets(\"{_part.Prefix}{_field.Name}{suffix}\")]";

    // Before the record is read its part is made: whatever configures the part may set more of the record.
    void Method_(string what, string name, string parameters, string value, params string[] before)
    {
        docs.Method(_code, _type, _field, what);
        using (_code.Block($"public {_part.Self} {name}({parameters})"))
        {
            foreach (var line in before)
                _code.Line(line);
            _code.Line($"{_part.Expression} = {_part.Expression} with {{ {Property} = {value} }};");
            _code.Line($"return {_part.Return};");
        }

        _code.Line();
    }
}
