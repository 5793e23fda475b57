using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>A type whose value takes one of several forms: a property and a conversion for each.</summary>
sealed class UnionEmitter(CSharpTypes types, Documentation docs)
{
    const string Model = "global::SecurePods.IModel";

    public string Emit(TypeSpec type)
    {
        var code = new CodeWriter(types.Namespace(type.Name));
        docs.Record(code, type);
        code.Line($"[global::SecurePods.Annotations.SchemaType(\"{type.Name}\")]");
        using (code.Block($"public sealed partial record {type.ShortName} : global::SecurePods.IModel"))
        {
            foreach (var form in type.Alternatives)
                EmitForm(code, type, form);
            EmitWriter(code, type);
            EmitValidate(code, type);
        }

        code.Line();
        EmitForms(code, type);
        return code.ToString();
    }

    void EmitForm(CodeWriter code, TypeSpec type, TypeRef form)
    {
        code.Line("/// <summary>The value, where it has this form.</summary>");
        code.Line($"public {types.Value(form)}? {Property(form)} {{ get; init; }}");
        code.Line();
        code.Line("/// <summary>A value of this form.</summary>");
        code.Line($"public static implicit operator {type.ShortName}({types.Value(form)} value) => new() {{ {Property(form)} = value }};");
        code.Line();
    }

    static void EmitWriter(CodeWriter code, TypeSpec type)
    {
        using (code.Block("void global::SecurePods.IModel.WriteTo(global::SecurePods.Writing.ManifestWriter writer)"))
        {
            foreach (var form in type.Alternatives)
            {
                using (code.Block($"if ({Property(form)} is {{ }} {Naming.Camel(Property(form))})"))
                {
                    code.Line($"writer.Value({Naming.Camel(Property(form))});");
                    code.Line("return;");
                }
            }

            code.Line("writer.BeginObject();");
            code.Line("writer.EndObject();");
        }

        code.Line();
    }

    void EmitValidate(CodeWriter code, TypeSpec type)
    {
        using (code.Block("void global::SecurePods.IModel.Validate(global::SecurePods.Validation.Problems problems)"))
        {
            foreach (var form in type.Alternatives)
                if (types.IsObject(form))
                    code.Line($"(({Model}?){Property(form)})?.Validate(problems);");
        }
    }

    /// <summary>Each form takes the nodes of its sort.</summary>
    void EmitForms(CodeWriter code, TypeSpec type)
    {
        var readers = new ReaderEmitter(types);
        using (code.Block($"readonly struct {type.ShortName}Forms : global::SecurePods.Reading.IForms<{type.ShortName}>"))
        using (code.Block($"public static {type.ShortName}? Read(global::SecurePods.Reading.ReadContext context, global::SecurePods.Views.Node node)"))
        {
            foreach (var form in type.Alternatives)
                code.Line($"if (node.Kind == global::SecurePods.Views.NodeKind.{Sort(form)})\n    return {readers.Of(form)}.TryRead(context, node, out var {Naming.Camel(Property(form))}) ? new {type.ShortName} {{ {Property(form)} = {Naming.Camel(Property(form))} }} : null;");
            code.Line($"context.Wrong(node, \"must be {string.Join(" or ", type.Alternatives.Select(Words))}\");");
            code.Line("return null;");
        }
    }

    static string Sort(TypeRef form) => form.Shape switch
    {
        TypeShape.List => "List",
        TypeShape.Named => "Object",
        _ => "Scalar",
    };

    static string Words(TypeRef form) => form.Shape switch
    {
        TypeShape.List => "a list",
        TypeShape.Named => "an object",
        TypeShape.Bool => "true or false",
        _ => "a " + form.Shape.ToString().ToLowerInvariant(),
    };

    static string Property(TypeRef form) => form.Shape switch
    {
        TypeShape.List => "Items",
        TypeShape.Named => "Object",
        _ => form.Shape.ToString(),
    };
}
