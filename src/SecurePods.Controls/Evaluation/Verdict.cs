namespace SecurePods;

/// <summary>What the evaluator says of a pod.</summary>
public sealed class Verdict
{
    internal Verdict(IReadOnlyList<Violation> violations, IReadOnlyList<Finding> warnings, IReadOnlyList<Control> undetermined)
    {
        Violations = violations;
        Warnings = warnings;
        Undetermined = undetermined;
        Allowed = violations.All(violation => violation.IsWaived) && undetermined.All(control => control.Level is null);
    }

    /// <summary>Whether the pod is within the level: no violation but waived ones, and no check of the level undetermined.</summary>
    public bool Allowed { get; }

    /// <summary>The checks that the pod does not pass, in Kubernetes' order; those that are waived as well.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>What controls beyond every level found; nothing of it is forbidden.</summary>
    public IReadOnlyList<Finding> Warnings { get; }

    /// <summary>The controls that read an unknown that mattered; empty of a finished object.</summary>
    public IReadOnlyList<Control> Undetermined { get; }

    /// <summary>A pod of which there is nothing to say.</summary>
    internal static Verdict Clean { get; } = new([], [], []);
}
