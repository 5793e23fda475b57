using Microsoft.CodeAnalysis;
using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Pipeline;

/// <summary>Why the steps of a run ran.</summary>
static class Steps
{
    public static readonly string[] Names = [SchemaGenerator.PackageStep, SchemaGenerator.SchemaStep, SchemaGenerator.EmitStep, SchemaGenerator.DocsStep];

    public static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(this Generation generation, string step) =>
        generation.Result.TrackedSteps[step].SelectMany(run => run.Outputs);

    public static IEnumerable<IncrementalStepRunReason> Reasons(this Generation generation, params IEnumerable<string> steps) =>
        steps.SelectMany(step => generation.Outputs(step)).Select(output => output.Reason);

    /// <summary>Why files were handed out: Cached where none was made anew.</summary>
    public static IEnumerable<IncrementalStepRunReason> OutputReasons(this Generation generation) =>
        generation.Result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason);
}
