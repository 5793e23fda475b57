using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>A closed set as an enum with its texts, an open one as constants.</summary>
sealed class EnumEmitter(CSharpTypes types, Documentation docs)
{
    public string Emit(EnumSpec type)
    {
        var code = new CodeWriter(types.Namespace(type.Name));
        if (type.IsClosed)
            EmitEnum(code, type);
        else
            EmitConstants(code, type);
        return code.ToString();
    }

    void EmitEnum(CodeWriter code, EnumSpec type)
    {
        docs.Enum(code, type);
        code.Line($"[global::SecurePods.Annotations.SchemaType(\"{type.Name}\")]");
        using (code.Block($"public enum {type.ShortName}"))
        {
            foreach (var value in type.Values)
            {
                docs.Value(code, type, value);
                if (Name(type, value) != value.Text)
                    code.Line($"[global::System.Runtime.Serialization.EnumMember(Value = {Naming.Literal(value.Text)})]");
                code.Line(Name(type, value) + ",");
            }
        }

        code.Line();
        using (code.Block($"static class {type.ShortName}Text"))
        {
            code.Line($"public static string? Of({type.ShortName}? value) => value is {{ }} set ? Of(set) : null;");
            code.Line();
            using (code.Block($"public static string Of({type.ShortName} value) => value switch"))
            {
                foreach (var value in type.Values)
                    code.Line($"{type.ShortName}.{Name(type, value)} => {Naming.Literal(value.Text)},");
                code.Line("_ => ((int)value).ToString(global::System.Globalization.CultureInfo.InvariantCulture),");
            }

            code.Line(";");
        }

        code.Line();
        using (code.Block($"readonly struct {type.ShortName}Texts : global::SecurePods.Reading.IEnumTexts<{type.ShortName}>"))
        {
            code.Line($"public static int Count => {type.Values.Count};");
            code.Line();
            code.Line($"public static {type.ShortName} At(int index) => ({type.ShortName})index;");
            code.Line();
            code.Line($"public static string Of({type.ShortName} value) => {type.ShortName}Text.Of(value);");
        }
    }

    void EmitConstants(CodeWriter code, EnumSpec type)
    {
        docs.Enum(code, type);
        using (code.Block($"public static class {type.ShortName}"))
        {
            foreach (var value in type.Values)
            {
                docs.Value(code, type, value);
                code.Line($"public const string {ConstantName(type, value)} = {Naming.Literal(value.Text)};");
            }
        }
    }

    /// <summary>A text that ends in a dash is the beginning of values: <c>HugePages-</c>.</summary>
    static string Name(EnumSpec type, EnumValueSpec value)
    {
        if (value.Name is not null)
            return value.Name;
        if (IsInCapitals(type))
            return Naming.PascalOfCapitals(value.Text);
        return Naming.Pascal(value.Text) + (value.Text.EndsWith("-", StringComparison.Ordinal) ? "Prefix" : "");
    }

    /// <summary>Whether the set writes words in capitals with underscores between them, as capabilities are, and not abbreviations such as TCP.</summary>
    static bool IsInCapitals(EnumSpec type) =>
        type.Values.Any(value => value.Text.IndexOf('_') > 0) && type.Values.All(value => value.Text.All(c => char.IsUpper(c) || c == '_'));

    static string ConstantName(EnumSpec type, EnumValueSpec value) => Name(type, value) == type.ShortName ? Name(type, value) + "Value" : Name(type, value);
}
