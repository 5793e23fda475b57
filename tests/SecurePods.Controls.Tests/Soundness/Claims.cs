using SecurePods.Views;

namespace SecurePods.Controls.Tests.Soundness;

/// <summary>What a verdict on a pod that cannot be seen whole claims, held against the pods that it may be.</summary>
static class Claims
{
    /// <summary>Findings that some completion does not have, and passes that some completion does not deserve.</summary>
    public static IEnumerable<string> Unsound(Hidden hidden, Level level, KubernetesVersion version, Func<Node, Node>? finish = null)
    {
        var claimed = Judge(hidden.Pod, level, version, finish);
        var found = FindingsOf(claimed);
        foreach (var completion in hidden.Completions)
        {
            var truth = Judge(completion, level, version, finish);
            var true_ = FindingsOf(truth);
            foreach (var finding in found.Except(true_))
                yield return $"{hidden.What} at {level} {version}: {finding} is claimed, and some completion has it not";
            foreach (var control in ViolatedBy(truth).Except(ViolatedBy(claimed)).Except(claimed.Undetermined))
                yield return $"{hidden.What} at {level} {version}: {control} is passed, and some completion fails it";
            if (claimed.Allowed && !truth.Allowed)
                yield return $"{hidden.What} at {level} {version}: allowed, and some completion is not";
        }
    }

    /// <summary>Controls that are called undetermined though all completions agree on them.</summary>
    public static IEnumerable<string> Timid(Hidden hidden, Level level, KubernetesVersion version)
    {
        var claimed = Judge(hidden.Pod, level, version, null);
        var truths = hidden.Completions.Select(completion => FindingsOf(Judge(completion, level, version, null))).ToList();
        foreach (var control in claimed.Undetermined)
            if (truths.All(truth => OfControl(truth, control).SetEquals(OfControl(truths[0], control))))
                yield return $"{hidden.What} at {level} {version}: {control} is undetermined for nothing";
    }

    static HashSet<(Control, string, string, string?)> OfControl(HashSet<(Control Control, string, string, string?)> findings, Control control) =>
        [.. findings.Where(finding => finding.Control == control)];

    static HashSet<(Control Control, string Rule, string Path, string? EntailedBy)> FindingsOf(Verdict verdict) =>
    [
        .. from violation in verdict.Violations
           from finding in violation.Findings
           select (violation.Control, finding.Rule.Id, finding.Path, finding.EntailedBy?.Id),
        .. from finding in verdict.Warnings
           select (SecurePods.Catalogue.Controls.Single(control => control.Rules.Contains(finding.Rule)), finding.Rule.Id, finding.Path, finding.EntailedBy?.Id),
    ];

    static IEnumerable<Control> ViolatedBy(Verdict verdict) => FindingsOf(verdict).Select(finding => finding.Control).Distinct();

    static Verdict Judge(Node pod, Level level, KubernetesVersion version, Func<Node, Node>? finish) =>
        PodSecurity.Evaluate(PodViews.FromNode(finish is null ? pod : finish(pod)), level, version);
}
