using System.Globalization;
using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The method that checks a record: what the schema says of each field, then the rules written by hand.</summary>
static class ValidateEmitter
{
    public static void Emit(CodeWriter code, TypeSpec type, CSharpTypes types)
    {
        var head = type.Kind is null
            ? "void global::SecurePods.IModel.Validate(global::SecurePods.Validation.Problems problems)"
            : "internal override void ValidateFields(global::SecurePods.Validation.Problems problems)";
        using (code.Block(head))
        {
            foreach (var field in RecordEmitter.Fields(type))
                EmitField(code, type, field, types);
            code.Line("Check(problems);");
        }

        code.Line();
        code.Line("partial void Check(global::SecurePods.Validation.Problems problems);");
        code.Line();
    }

    static void EmitField(CodeWriter code, TypeSpec type, FieldSpec field, CSharpTypes types)
    {
        var property = CSharpTypes.Property(type, field);
        if (NeedsCheck(field.Type, types))
            code.Line($"problems.Check(\"{field.Name}\", {property});");
        if (types.IsClosedEnum(field.Type.Innermost))
            code.Line($"problems.Defined(\"{field.Name}\", {property});");
        if (field.Format is { } format)
            code.Line($"problems.Format(\"{field.Name}\", {property}, global::SecurePods.Validation.Formats.{Naming.Pascal(format)});");
        if (field.Minimum is not null || field.Maximum is not null)
            code.Line($"problems.Range(\"{field.Name}\", {property}, {Bound(field.Minimum) ?? "long.MinValue"}, {Bound(field.Maximum) ?? "long.MaxValue"});");
    }

    // The compiler's culture may write a minus that C# does not know.
    static string? Bound(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Texts, quantities, doubles and objects can be wrong in themselves; other numbers and booleans cannot.</summary>
    static bool NeedsCheck(TypeRef type, CSharpTypes types)
    {
        if (type.Shape == TypeShape.Map)
            return true;
        var inner = type.Innermost;
        return types.IsText(inner) || types.IsObject(inner) || inner.Shape is TypeShape.Quantity or TypeShape.IntOrString or TypeShape.Double;
    }
}
