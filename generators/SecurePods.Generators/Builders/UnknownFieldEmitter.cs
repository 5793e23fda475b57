using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary><c>UnknownField(name, value)</c> of a builder: what a document has and the type has not.</summary>
static class UnknownFieldEmitter
{
    static readonly string[] BesideFields = ["apiVersion", "kind", "status"];

    /// <param name="code">What to write to.</param>
    /// <param name="type">The type.</param>
    /// <param name="set">The statement that sets the kept fields to <c>{0}</c>.</param>
    /// <param name="current">The kept fields so far.</param>
    public static void Emit(CodeWriter code, TypeSpec type, string set, string current)
    {
        code.Line("/// <summary>Sets a field that the type does not have here: one of a newer Kubernetes, or a <c>status</c>. It is written as it is, and nothing of it is judged.</summary>");
        code.Line("/// <param name=\"name\">The field's name.</param>");
        code.Line("/// <param name=\"value\">Its value.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">The type has that field, and the builder a method for it.</exception>");
        code.Line("[global::SecurePods.Annotations.SetsUnknown]");
        using (code.Block($"public {type.ShortName}Builder UnknownField(string name, global::SecurePods.Json value)"))
        {
            code.Line(set.Replace("{0}", $"global::SecurePods.Builders.UnknownFields.Put(\"{type.Name}\", {current}, name, value{Beside(type)})") + ";");
            code.Line("return this;");
        }

        code.Line();
    }

    /// <summary>Fields of a kind that its record has no property for.</summary>
    static string Beside(TypeSpec type) => type.Kind is null ? "" : string.Concat(BesideFields.Where(name => type.Field(name) is null).Select(name => $", \"{name}\""));
}
