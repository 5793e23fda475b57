using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>What both say of a program.</summary>
/// <param name="Program">The program.</param>
/// <param name="Found">What the evaluator finds, with each value that may be hidden; nothing if Kubernetes would take the pod with none.</param>
/// <param name="Diagnostics">What the prover says.</param>
/// <param name="Declared">Level and version.</param>
sealed record Outcome(PodProgram Program, IReadOnlyList<IReadOnlySet<(string Rule, string Path)>> Found, IReadOnlyList<Diagnostic> Diagnostics, string Declared)
{
    /// <summary>What a Kubernetes version does not know is no finding of the evaluator's.</summary>
    static readonly string[] OfVersions = [Rule.UnservedKind, Rule.UnknownField, Rule.UnknownValue];

    static readonly HashSet<string> BeyondLevels = [.. Catalogue.Controls.Where(control => control.Level is null).SelectMany(control => control.Rules).Select(rule => rule.Id)];

    /// <summary>What the evaluator finds whatever the hidden value is; null if Kubernetes would not take the pod.</summary>
    public IReadOnlySet<(string Rule, string Path)>? Expected { get; } = Found.Count == 0 ? null : Found.Aggregate((IEnumerable<(string, string)>)Found[0], (common, found) => common.Intersect(found)).ToHashSet();

    /// <summary>Whether the hidden value decides what the level forbids.</summary>
    bool IsUndecided => Found.SelectMany(found => found).Any(one => !BeyondLevels.Contains(one.Rule) && !Expected!.Contains(one));

    HashSet<(string Rule, string Path)> Told => [.. Diagnostics.Where(diagnostic => !OfVersions.Contains(diagnostic.Id) && diagnostic.Id != Rule.Undecided).SelectMany(diagnostic => (diagnostic.Properties.GetValueOrDefault(Analyzers.Diagnostics.Paths) ?? diagnostic.GetMessage(null)).Split('\n').Select(path => (diagnostic.Id, path)))];

    /// <summary>How they differ, for who reads the test's failure; null if they do not.</summary>
    public string? Difference
    {
        get
        {
            var told = Told;
            var wrong = told.Where(one => !Expected!.Contains(one)).ToList();
            var missed = Program.HidesSomething ? [] : Expected!.Where(one => !told.Contains(one)).ToList();
            var proven = Diagnostics.All(diagnostic => diagnostic.Id != Rule.Undecided);
            return wrong.Count + missed.Count == 0 && (Program.HidesSomething ? !proven || !IsUndecided : proven) ? null : $"{Declared}, {(proven ? "proven" : "unproven")}\nwrong: {string.Join(", ", wrong)}\nmissed: {string.Join(", ", missed)}\n{Program.Code}";
        }
    }
}
