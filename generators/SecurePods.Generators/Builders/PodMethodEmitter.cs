using SecurePods.Generators.Emit;
using SecurePods.Generators.Models;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary><c>Pod(…)</c> of a workload's builder: its pod template, however deep.</summary>
sealed class PodMethodEmitter(CSharpTypes types)
{
    const string Template = "core/v1.PodTemplateSpec";

    public void Emit(CodeWriter code, TypeSpec type)
    {
        if (types.PodPaths.Of(type.Name) is not { Length: > 0 } path)
            return;

        // A builder has the methods of its spec itself.
        var steps = path.Split('.').Where(step => step != "spec").Select(Naming.Pascal).ToList();
        code.Line($"/// <summary>Configures the pod that the workload runs, <c>{path}</c>. Called twice it continues the same pod.</summary>");
        code.Line($"public {type.ShortName}Builder Pod([global::SecurePods.Annotations.Sets(\"{path}\")] global::System.Action<{types.Builder(Template)}> configure) =>");
        code.Line($"    {Nest(steps, 0)};");
        code.Line();
    }

    static string Nest(List<string> steps, int depth)
    {
        var receiver = depth == 0 ? "" : $"b{depth}.";
        return depth == steps.Count - 1
            ? $"{receiver}{steps[depth]}(configure)"
            : $"{receiver}{steps[depth]}(b{depth + 1} => {Nest(steps, depth + 1)})";
    }
}
