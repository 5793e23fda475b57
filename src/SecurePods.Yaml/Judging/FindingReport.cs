using SecurePods.Waivers;

namespace SecurePods.Yaml;

/// <summary>A rule that is broken at a place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Field">The field, from the object's root.</param>
/// <param name="Place">Where it was said, or where it is missing.</param>
/// <param name="Message">What was found.</param>
/// <param name="Waiver">The waiver that covers it; null if none does.</param>
/// <param name="IsEntailed">Whether another finding of the same container leaves it no choice.</param>
sealed record FindingReport(RuleInfo Rule, string Field, TextPosition Place, string Message, Waiver? Waiver, bool IsEntailed = false)
{
    public bool IsWaived => Waiver is not null;
}
