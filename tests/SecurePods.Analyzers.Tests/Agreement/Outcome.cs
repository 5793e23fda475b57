using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>What both say of a program.</summary>
/// <param name="Program">The program.</param>
/// <param name="Expected">What the evaluator finds; null if Kubernetes would not take the pod.</param>
/// <param name="Diagnostics">What the prover says.</param>
/// <param name="Declared">Level and version.</param>
sealed record Outcome(PodProgram Program, IReadOnlySet<(string Rule, string Path)>? Expected, IReadOnlyList<Diagnostic> Diagnostics, string Declared)
{
    /// <summary>What a Kubernetes version does not know is no finding of the evaluator's.</summary>
    static readonly string[] OfVersions = [Rule.UnservedKind, Rule.UnknownField, Rule.UnknownValue];

    HashSet<(string Rule, string Path)> Told => [.. Diagnostics.Where(diagnostic => !OfVersions.Contains(diagnostic.Id)).SelectMany(diagnostic => (diagnostic.Properties.GetValueOrDefault(Analyzers.Diagnostics.Paths) ?? diagnostic.GetMessage(null)).Split('\n').Select(path => (diagnostic.Id, path)))];

    /// <summary>How they differ, for who reads the test's failure; null if they do not.</summary>
    public string? Difference
    {
        get
        {
            var told = Told;
            var wrong = told.Where(one => !Expected!.Contains(one)).ToList();
            var missed = Program.HidesSomething ? [] : Expected!.Where(one => !told.Contains(one)).ToList();
            return wrong.Count + missed.Count == 0 ? null : $"{Declared}\nwrong: {string.Join(", ", wrong)}\nmissed: {string.Join(", ", missed)}\n{Program.Code}";
        }
    }
}
