using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The schema's fields as one text, which is looked at when a document has a field that its type has not: a line a type, <c>name[]=type</c> a field.</summary>
static class FieldTableEmitter
{
    public static string Emit(SchemaSet schema)
    {
        var code = new CodeWriter("SecurePods.Reading");
        using (code.Block("partial class FieldTable"))
        {
            code.Line("static global::System.ReadOnlySpan<byte> Text =>");
            foreach (var type in schema.Packages.SelectMany(package => package.Types))
                code.Line($"    \"{type.Name}{string.Concat(Fields(schema, type))}\\n\"u8 +");
            code.Line("    \"\"u8;");
        }

        return code.ToString();
    }

    static IEnumerable<string> Fields(SchemaSet schema, TypeSpec type)
    {
        if (type.Kind is { } kind)
        {
            yield return " apiVersion kind";
            if (kind.HasStatus)
                yield return " status";
        }

        foreach (var field in type.Fields)
            yield return $" {field.Name}{Brackets(field.Type)}{(Target(schema, field.Type.Innermost) is { } target ? "=" + target : "")}";
    }

    static string Brackets(TypeRef type) => type.Shape is TypeShape.List ? "[]" : type.Shape is TypeShape.Map ? "{}" : "";

    /// <summary>The type of the objects within a field; a union's is that of its form with fields.</summary>
    static string? Target(SchemaSet schema, TypeRef type)
    {
        if (schema.Type(type.Name) is not { } target)
            return null;
        return target.Alternatives.Count == 0 ? target.Name : target.Alternatives.Select(form => Target(schema, form)).FirstOrDefault(name => name is not null);
    }
}
