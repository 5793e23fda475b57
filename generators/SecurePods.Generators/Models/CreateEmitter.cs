using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The factory methods of a kind.</summary>
static class CreateEmitter
{
    public static void Emit(CodeWriter code, TypeSpec type, bool hasPod)
    {
        var builder = type.ShortName + "Builder";
        var finish = hasPod ? "fills in labels and the secure defaults where nothing is set, and checks it as Kubernetes would" : "checks it as Kubernetes would";
        code.Line($"/// <summary>Makes a <c>{type.ShortName}</c> of that name, {finish}.</summary>");
        code.Line("/// <param name=\"name\">The object's name, <c>metadata.name</c>.</param>");
        EmitCommon(code);
        using (code.Block($"public static {type.ShortName} Create([global::SecurePods.Annotations.Sets(\"metadata.name\")] string name, [global::SecurePods.Annotations.Sets(\"\")] global::System.Action<{builder}>? configure = null)"))
        {
            code.Line($"var builder = new {builder}(new(), null).Name(name);");
            code.Line("configure?.Invoke(builder);");
            code.Line("return builder.Finish();");
        }

        code.Line();
        code.Line($"/// <summary>Makes a <c>{type.ShortName}</c> without a name of its own, or with a <c>generateName</c>, {finish}.</summary>");
        EmitCommon(code);
        using (code.Block($"public static {type.ShortName} Create([global::SecurePods.Annotations.Sets(\"\")] global::System.Action<{builder}> configure)"))
        {
            code.Line("global::System.ArgumentNullException.ThrowIfNull(configure);");
            code.Line($"var builder = new {builder}(new(), null);");
            code.Line("configure(builder);");
            code.Line("return builder.Finish();");
        }

        code.Line();
    }

    /// <summary>The way in from YAML.</summary>
    public static void EmitFromYaml(CodeWriter code, TypeSpec type)
    {
        code.Line($"/// <summary>Reads the one <c>{type.ShortName}</c> of a text in YAML or JSON, as strictly as the API server does.</summary>");
        code.Line("/// <param name=\"text\">The document.</param>");
        code.Line("/// <param name=\"mode\">Whether unknown fields are errors or kept.</param>");
        code.Line($"/// <exception cref=\"global::SecurePods.ManifestReadException\">The text is no single <c>{type.ShortName}</c>; the exception names every error with its place.</exception>");
        code.Line($"public static {type.ShortName} FromYaml(string text, global::SecurePods.ReadMode mode = global::SecurePods.ReadMode.Strict) => global::SecurePods.Reading.ManifestReading.One<{type.ShortName}>(text, mode, \"{type.Kind!.ApiVersion}\", \"{type.ShortName}\");");
        code.Line();
    }

    static void EmitCommon(CodeWriter code)
    {
        code.Line("/// <param name=\"configure\">Sets the rest.</param>");
        code.Line("/// <exception cref=\"global::SecurePods.ManifestException\">Kubernetes would refuse the object; the exception names every field.</exception>");
        code.Line("[global::SecurePods.Annotations.Creates]");
    }
}
