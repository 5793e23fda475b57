using SecurePods.Generators.Emit;
using SecurePods.Generators.Models;
using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary>The builder of a type: a method a field, and for objects with metadata and spec those of both.</summary>
sealed class BuilderEmitter(CSharpTypes types, Documentation docs)
{
    public const string ObjectMeta = "meta/v1.ObjectMeta";

    static readonly string[] Reserved = ["ToString", "Equals", "GetType", "GetHashCode", "Context", "Model", "Build", "Finish", "Pod", "UnknownField", "NoAppLabel"];

    readonly MethodEmitter _methods = new(types, docs);

    public string Emit(TypeSpec type)
    {
        var code = new CodeWriter(types.Namespace(type.Name));
        docs.Builder(code, type);
        code.Line($"[global::SecurePods.Annotations.SchemaType(\"{type.Name}\")]");
        if (!HasMetadata(type))
            EmitPlain(code, type);
        else if (PodPaths.IsPod(type))
            EmitPod(code, type);
        else
            EmitObject(code, type);
        return code.ToString();
    }

    /// <summary>The methods over metadata, once for all builders of objects that have it.</summary>
    public string EmitObjectBase()
    {
        var code = new CodeWriter("SecurePods.Builders");
        var meta = types.Schema.Type(ObjectMeta)!;
        using (code.Block("public abstract partial class ObjectBuilder<TSelf>"))
        {
            var part = new BuilderPart("MetadataPart", "metadata.", "TSelf", "(TSelf)this");
            foreach (var entry in new MethodNames([.. Reserved, "Metadata", "Spec"]).Assign(meta.Fields))
                _methods.Emit(code, part, meta, entry.Key, entry.Value);
        }

        return code.ToString();
    }

    /// <summary>The methods over a pod's spec, once for pods and pod templates.</summary>
    public string EmitPodBase()
    {
        var code = new CodeWriter("SecurePods.Builders");
        var pod = types.Schema.Type(ViewTypes.Pod)!;
        var spec = types.Schema.Type(pod.Field("spec")!.Type.Name)!;
        using (code.Block("public abstract partial class PodBuilderBase<TSelf>"))
        {
            EmitFields(code, new("SpecPart", "spec.", "TSelf", "(TSelf)this"), spec, spec.Fields, [.. MetadataNames(), "Spec"]);
            new VolumeMethodEmitter(types, docs).Emit(code);
        }

        return code.ToString();
    }

    static bool HasMetadata(TypeSpec type) => type.Field("metadata")?.Type.Name == ObjectMeta;

    void EmitPlain(CodeWriter code, TypeSpec type)
    {
        using (code.Block($"public sealed partial class {type.ShortName}Builder : {Interface(type)}"))
        {
            using (code.Block($"internal {type.ShortName}Builder(global::SecurePods.Builders.BuildContext context, {type.ShortName}? value)"))
            {
                code.Line("Context = context;");
                code.Line("Model = value ?? new();");
            }

            code.Line();
            code.Line("internal global::SecurePods.Builders.BuildContext Context { get; }");
            code.Line();
            code.Line($"internal {type.ShortName} Model {{ get; set; }}");
            code.Line();
            code.Line($"{type.ShortName} {Interface(type)}.Build() => Model;");
            code.Line();
            EmitFields(code, Own(type), type, type.Fields, Reserved);
            UnknownFieldEmitter.Emit(code, type, "Model = Model with { Kept = {0} }", "Model.Kept");
        }
    }

    void EmitPod(CodeWriter code, TypeSpec type)
    {
        var name = type.ShortName;
        using (code.Block($"public sealed partial class {name}Builder : global::SecurePods.Builders.PodBuilderBase<{name}Builder>, {Interface(type)}"))
        {
            code.Line("global::SecurePods.ValueMap<global::SecurePods.Json>? _kept;");
            code.Line();
            code.Line($"internal {name}Builder(global::SecurePods.Builders.BuildContext context, {name}? value) : base(context, value?.Metadata, value?.Spec) => _kept = value?.Kept;");
            code.Line();
            code.Line($"{name} {Interface(type)}.Build() => new() {{ Metadata = MetadataValue, Spec = SpecValue, Kept = _kept }};");
            code.Line();
            UnknownFieldEmitter.Emit(code, type, "_kept = {0}", "_kept");
            if (type.Kind is not null)
                new FinishEmitter(types).Emit(code, type, $"(({Interface(type)})this).Build()");
        }
    }

    void EmitObject(CodeWriter code, TypeSpec type)
    {
        var name = type.ShortName;
        var spec = type.Field("spec") is { } field && types.IsObject(field.Type) ? types.Schema.Type(field.Type.Name) : null;
        using (code.Block($"public sealed partial class {name}Builder : global::SecurePods.Builders.ObjectBuilder<{name}Builder>, {Interface(type)}"))
        {
            using (code.Block($"internal {name}Builder(global::SecurePods.Builders.BuildContext context, {name}? value) : base(context, value?.Metadata)"))
                code.Line("Model = value ?? new();");
            code.Line();
            code.Line($"internal {name} Model {{ get; set; }}");
            code.Line();
            code.Line($"{name} {Interface(type)}.Build() => Model with {{ Metadata = MetadataValue }};");
            code.Line();
            EmitFields(code, Own(type), type, type.Fields.Where(f => f.Name != "metadata"), MetadataNames());
            if (spec is not null)
                EmitSpec(code, type, spec);
            UnknownFieldEmitter.Emit(code, type, "Model = Model with { Kept = {0} }", "Model.Kept");
            new PodMethodEmitter(types).Emit(code, type);
            if (type.Kind is not null)
                new FinishEmitter(types).Emit(code, type, $"(({Interface(type)})this).Build()");
        }
    }

    void EmitSpec(CodeWriter code, TypeSpec type, TypeSpec spec)
    {
        using (code.Block($"{types.Full(spec.Name)} SpecPart"))
        {
            code.Line("get => Model.Spec ?? new();");
            code.Line("set => Model = Model with { Spec = value };");
        }

        code.Line();
        var taken = MetadataNames().Concat(type.Fields.Select(f => Naming.Pascal(f.Name)));
        EmitFields(code, new("SpecPart", "spec.", type.ShortName + "Builder", "this"), spec, spec.Fields, taken);
    }

    void EmitFields(CodeWriter code, BuilderPart part, TypeSpec type, IEnumerable<FieldSpec> fields, IEnumerable<string> taken)
    {
        foreach (var entry in new MethodNames(taken).Assign(fields))
            _methods.Emit(code, part, type, entry.Key, entry.Value);
    }

    IEnumerable<string> MetadataNames() =>
        types.Schema.Type(ObjectMeta)!.Fields
            .SelectMany(f => new[] { f.Name, Naming.Singular(f.Name) ?? f.Name })
            .Select(Naming.Pascal)
            .Concat(Reserved)
            .Append("Metadata");

    static BuilderPart Own(TypeSpec type) => new("Model", "", type.ShortName + "Builder", "this");

    static string Interface(TypeSpec type) => $"global::SecurePods.Builders.IBuilder<{type.ShortName}>";
}
