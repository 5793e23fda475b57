namespace SecurePods;

/// <summary>What was waived, as the evaluator asks.</summary>
public interface IWaivers
{
    /// <summary>Whether a rule is waived.</summary>
    /// <param name="rule">The rule's ID.</param>
    /// <param name="container">The container's name; null for the pod's own fields, empty for a container without a name.</param>
    bool IsWaived(string rule, string? container);
}
