using System.Globalization;
using System.Text.RegularExpressions;
using SecurePods.Views;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>The rules that an object breaks, at the values that break them.</summary>
static partial class BrokenRules
{
    /// <summary>Marks them, and returns the tightest level that the object is within.</summary>
    public static Level MarkIn(ObjectPlan plan)
    {
        if (plan.Target.Evaluate(Level.Restricted, KubernetesVersion.Latest) is not { } verdict)
            return Level.Restricted;
        foreach (var finding in verdict.Violations.SelectMany(violation => violation.Findings).Concat(verdict.Warnings))
            if (!finding.IsWaived && finding.EntailedBy is null && !(plan.NoSecureDefaults && finding.Value is null))
                Mark.Of(At(plan.Said, plan.Target.PodPath, finding.Path))?.Rules.Add(finding.Rule.Id);
        if (verdict.Allowed)
            return Level.Restricted;
        return plan.Target.Evaluate(Level.Baseline, KubernetesVersion.Latest)!.Allowed ? Level.Baseline : Level.Privileged;
    }

    /// <summary>The value at a finding's path, or the closest one around it.</summary>
    static Node At(Node root, string pod, string path)
    {
        foreach (Match step in Steps().Matches(pod.Length == 0 ? path : $"{pod}.{path}"))
        {
            var name = step.Value.Trim('[', ']');
            var next = root.Kind == NodeKind.List
                ? int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < root.Items.Count ? root.Items[index] : Node.Absent
                : root[name];
            if (next.Kind == NodeKind.Absent)
                break;
            root = next;
        }

        return root;
    }

    [GeneratedRegex(@"\[[^\]]*\]|[^.\[]+")]
    private static partial Regex Steps();
}
