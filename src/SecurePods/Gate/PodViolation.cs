namespace SecurePods;

/// <summary>One setting for which the gate refuses an object.</summary>
/// <param name="Object">The object: its kind, namespace and name, as <c>Deployment shop/web</c>.</param>
/// <param name="Path">The field, from the object.</param>
/// <param name="Control">The ID of the check as Pod Security Admission names it.</param>
/// <param name="Level">The level that the check belongs to.</param>
/// <param name="Rule">The rule that is broken, with its ID and its remedy.</param>
/// <param name="Message">What was found.</param>
public sealed record PodViolation(string Object, string Path, string Control, Level Level, RuleInfo Rule, string Message)
{
    /// <summary>The field, the rule, what was found and how to mend it.</summary>
    public override string ToString() => $"{Path}: {Rule.Id}: {Message}. Mend: {Rule.Remedy}.";
}
