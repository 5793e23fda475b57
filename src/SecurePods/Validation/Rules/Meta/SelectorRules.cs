namespace SecurePods.Validation;

/// <summary>What the expressions of label selectors and node selectors have in common.</summary>
internal static class SelectorRules
{
    /// <summary>An autoscaler hands its metrics' selectors on as they are; everywhere else selectors are looked at.</summary>
    public static bool AreAsked(Manifest subject) => subject is not Autoscaling.V2.HorizontalPodAutoscaler;

    public static void CheckKey(string? key, Problems problems)
    {
        problems.Required("key", key);
        problems.Format("key", key, Formats.QualifiedName);
    }

    public static void CheckSomeValues(ValueList<string>? values, string @operator, Problems problems)
    {
        if (values is not { Count: > 0 })
            problems.Add("values", null, $"must have at least one value with operator {@operator}");
    }

    public static void CheckNoValues(ValueList<string>? values, string @operator, Problems problems)
    {
        if (values is { Count: > 0 })
            problems.Add("values", values, $"must be empty with operator {@operator}");
    }
}
