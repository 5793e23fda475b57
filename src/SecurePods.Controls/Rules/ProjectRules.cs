namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP9024: what a pod is given cannot be decided while compiling (reported in strict projects only).</summary>
    public const string Undecided = "SP9024";

    /// <summary>SP9040: the project declares a level or Kubernetes version that is none.</summary>
    public const string InvalidSetting = "SP9040";

    /// <summary>SP9041: a manifest that the project names cannot be read.</summary>
    public const string UnreadableManifest = "SP9041";
}

/// <summary>What concerns the project and its build, not what a pod says.</summary>
internal static class ProjectRules
{
    public static readonly RuleInfo Undecided = new(Rule.Undecided, nameof(Rule.Undecided), RuleSubject.Manifests)
    {
        Title = "Undecided while compiling",
        Message = "{0} is known only when the program runs, so the compiler cannot tell whether the pod is within the level",
        Remedy = "write the value where it is used, as a constant, or leave the decision to the gate and this project not strict",
        Severity = RuleSeverity.None,
    };

    public static readonly RuleInfo InvalidSetting = new(Rule.InvalidSetting, nameof(Rule.InvalidSetting), RuleSubject.Manifests)
    {
        Title = "Invalid setting of the project",
        Message = "<{0}> is \"{1}\", which is none: it takes {2}",
        Remedy = "give the property a value that it takes",
        Severity = RuleSeverity.Error,
    };

    public static readonly RuleInfo UnreadableManifest = new(Rule.UnreadableManifest, nameof(Rule.UnreadableManifest), RuleSubject.Manifests)
    {
        Title = "Manifest that cannot be read",
        Message = "the manifest cannot be read",
        Remedy = "mend the text, or leave the file out of the project's SecurePodsManifest items if it is no manifest",
        Severity = RuleSeverity.Error,
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [Undecided, InvalidSetting, UnreadableManifest];
}
