namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP9029: the secure defaults are switched off (beyond the Pod Security Standards).</summary>
    public const string NoSecureDefaults = "SP9029";
}

/// <summary>Switching the secure defaults off is no setting of a pod, so no control looks for it: the call itself is reported.</summary>
internal static class NoSecureDefaults
{
    public static readonly RuleInfo SwitchedOff = new(Rule.NoSecureDefaults, nameof(Rule.NoSecureDefaults), RuleSubject.Manifests)
    {
        Title = "Secure defaults switched off",
        Message = "what the pod leaves unset stays unset, and Kubernetes' own defaults are not secure",
        Remedy = "remove the call, and set what must differ from the secure defaults",
        Mending = Mending.Remove,
    };
}
