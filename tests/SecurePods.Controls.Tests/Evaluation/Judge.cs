using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Evaluation;

/// <summary>Pods as text, judged.</summary>
static class Judge
{
    /// <summary>Judges a spec in YAML's short form.</summary>
    public static Verdict Spec(string spec, Level level = Level.Restricted, int minor = 37, IWaivers? waivers = null) =>
        Pod($"spec: {spec}", level, minor, waivers);

    /// <summary>Judges a pod in YAML.</summary>
    public static Verdict Pod(string pod, Level level = Level.Restricted, int minor = 37, IWaivers? waivers = null) =>
        Pod(YamlTree.Parse(pod), level, minor, waivers);

    public static Verdict Pod(Node pod, Level level = Level.Restricted, int minor = 37, IWaivers? waivers = null) =>
        PodSecurity.Evaluate(PodViews.FromNode(pod), level, new(minor), waivers);

    /// <summary>The violation of a control; null if there is none.</summary>
    public static Violation? Of(this Verdict verdict, string control) =>
        verdict.Violations.SingleOrDefault(violation => violation.Control.Id == control);

    public static IEnumerable<string> ControlIds(this Verdict verdict) => verdict.Violations.Select(violation => violation.Control.Id);

    public static IEnumerable<string> Paths(this IEnumerable<Finding> findings) => findings.Select(finding => $"{finding.Rule.Id} {finding.Path}");
}
