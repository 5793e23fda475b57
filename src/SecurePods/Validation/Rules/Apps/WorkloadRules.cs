using SecurePods.Core.V1;
using SecurePods.Meta.V1;

namespace SecurePods.Validation;

/// <summary>What the kinds that make pods demand of their selector and template.</summary>
internal static class WorkloadRules
{
    /// <summary>The kinds that keep pods running.</summary>
    public static void Check(LabelSelector? selector, PodTemplateSpec? template, Problems problems)
    {
        CheckSelector(selector, template, problems);
        CheckTemplate(template, problems);
        CheckAlwaysRestarts(template, problems);
    }

    public static void CheckTemplate(PodTemplateSpec? template, Problems problems)
        => problems.Required("template.spec", isGiven: template?.Spec is not null);

    public static void CheckAlwaysRestarts(PodTemplateSpec? template, Problems problems)
    {
        if (template?.Spec?.RestartPolicy is { } policy and not RestartPolicy.Always)
            problems.Add("template.spec.restartPolicy", policy, "must be Always, the default: only a Job's pods may end");
    }

    public static void AddMismatch(PodTemplateSpec? template, Problems problems)
        => problems.Add("template.metadata.labels", template?.Metadata?.Labels, "must match the selector, or the object would not know its own pods");

    static void CheckSelector(LabelSelector? selector, PodTemplateSpec? template, Problems problems)
    {
        if (selector is not ({ MatchLabels.Count: > 0 } or { MatchExpressions.Count: > 0 }))
            problems.Add("selector", null, "must be given, with at least one label or expression");
        else if (!SelectorMatch.Matches(selector, template?.Metadata?.Labels))
            AddMismatch(template, problems);
    }
}
