using SecurePods.Generators.Emit;
using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The record of a type: its properties, how it is written and checked, and its views.</summary>
sealed class RecordEmitter(CSharpTypes types, ViewTypes views, Documentation docs)
{
    readonly FilledEmitter _filled = new(types);

    public string Emit(TypeSpec type)
    {
        var code = new CodeWriter(types.Namespace(type.Name));
        docs.Record(code, type);
        code.Line($"[global::SecurePods.Annotations.SchemaType(\"{type.Name}\")]");
        using (code.Block($"public sealed partial record {type.ShortName} : {string.Join(", ", Bases(type))}"))
        {
            if (type.Kind is { } kind)
                EmitKind(code, type, kind);
            foreach (var field in Fields(type))
                EmitProperty(code, type, field);
            if (type.Kind is null)
                EmitKept(code);
            _filled.EmitMembers(code, type);
            new ReaderEmitter(types).Emit(code, type);
            WriterEmitter.Emit(code, type, types, _filled);
            ValidateEmitter.Emit(code, type, types);
            if (views.IsViewed(type.Name))
                new ViewImplementationEmitter(types, views).Emit(code, type);
        }

        return code.ToString();
    }

    /// <summary>The fields that the record itself declares: metadata of a kind is declared by all kinds' base.</summary>
    public static IEnumerable<FieldSpec> Fields(TypeSpec type) =>
        type.Kind is null ? type.Fields : type.Fields.Where(f => f.Name != "metadata");

    IEnumerable<string> Bases(TypeSpec type)
    {
        if (type.Kind is not null)
            yield return "global::SecurePods.Manifest";
        yield return $"global::SecurePods.IModel<{type.ShortName}>";
        if (views.IsViewed(type.Name))
            yield return "global::SecurePods.Views." + views.Interface(type.Name);
    }

    void EmitKind(CodeWriter code, TypeSpec type, KindSpec kind)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public override string ApiVersion => \"{kind.ApiVersion}\";");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public override string Kind => \"{type.ShortName}\";");
        code.Line();
        code.Line($"internal override bool IsNamespaced => {(kind.Scope == "Namespaced" ? "true" : "false")};");
        if (kind.NameFormat is { } format)
        {
            code.Line();
            code.Line($"internal override global::System.Func<string, string?> NameFormat => global::SecurePods.Validation.Formats.{Naming.Pascal(format)};");
        }

        if (types.PodPaths.Of(type.Name) is { } path)
        {
            code.Line();
            code.Line($"internal override global::SecurePods.Views.IPodView? ViewedPod => {PodExpression(path)};");
            code.Line();
            code.Line($"internal override string PodPath => \"{path}\";");
        }

        code.Line();
        CreateEmitter.Emit(code, type, hasPod: types.PodPaths.Of(type.Name) is not null);
        CreateEmitter.EmitFromYaml(code, type);
    }

    static void EmitKept(CodeWriter code)
    {
        code.Line("/// <summary>Fields that a document has and the schema has not, kept to be written back.</summary>");
        code.Line("internal global::SecurePods.ValueMap<global::SecurePods.Json>? Kept { get; init; }");
        code.Line();
    }

    static string PodExpression(string path) =>
        path.Length == 0 ? "this" : string.Join("?.", path.Split('.').Select(Naming.Pascal));

    void EmitProperty(CodeWriter code, TypeSpec type, FieldSpec field)
    {
        docs.Property(code, type, field);
        code.Line($"[global::SecurePods.Annotations.Sets(\"{field.Name}\")]");
        _filled.EmitAccessors(code, type, field, $"public {types.Value(field.Type)}? {CSharpTypes.Property(type, field)}");
        code.Line();
    }
}
