namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP9021: a waiver's reason is missing or no constant.</summary>
    public const string WaiverReason = "SP9021";

    /// <summary>SP9022: a waiver's last valid day is over.</summary>
    public const string ExpiredWaiver = "SP9022";

    /// <summary>SP9028: a waiver covers nothing.</summary>
    public const string UnusedWaiver = "SP9028";
}

/// <summary>What can be wrong with a waiver: it is how an unsafe setting passes, so its own words are looked at.</summary>
internal static class WaiverRules
{
    public static readonly RuleInfo Reason = new(Rule.WaiverReason, nameof(Rule.WaiverReason), RuleSubject.Manifests)
    {
        Title = "Waiver without a constant reason",
        Message = "the reason of the waiver is {0}: whoever reviews the code must be able to read it there",
        Remedy = "write the reason as a text constant: because: \"why this is safe here\"",
    };

    public static readonly RuleInfo Expired = new(Rule.ExpiredWaiver, nameof(Rule.ExpiredWaiver), RuleSubject.Manifests)
    {
        Title = "Expired waiver",
        Message = "the waiver was valid until {0} and waives nothing any more",
        Remedy = "mend the setting and remove the waiver, or decide anew and give it a later day",
    };

    public static readonly RuleInfo Unused = new(Rule.UnusedWaiver, nameof(Rule.UnusedWaiver), RuleSubject.Manifests)
    {
        Title = "Waiver of nothing",
        Message = "the waiver of {0} covers nothing here",
        Remedy = "remove the waiver, or move it to the container or pod that it is meant for",
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [Reason, Expired, Unused];
}
