namespace SecurePods;

/// <summary>A check of the Pod Security Standards that a pod does not pass, as Kubernetes would print it.</summary>
public sealed class Violation
{
    internal Violation(Control control, IReadOnlyList<Finding> findings)
    {
        Control = control;
        Findings = findings;
        var standing = new Standing(findings);
        IsWaived = standing.IsEmpty;
        if (IsWaived)
            return;
        var conclusion = control.Conclude!(standing);
        Reason = conclusion.Reason;
        Detail = conclusion.Detail;
    }

    /// <summary>The check.</summary>
    public Control Control { get; }

    /// <summary>Kubernetes' reason, over the findings that are not waived; null if all are.</summary>
    public string? Reason { get; }

    /// <summary>Kubernetes' detail, over the findings that are not waived; null if all are.</summary>
    public string? Detail { get; }

    /// <summary>What was found, waived or not.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether every finding is waived.</summary>
    public bool IsWaived { get; }

    /// <summary>Reason and detail.</summary>
    public override string ToString() => IsWaived ? $"{Control.Id} (waived)" : $"{Reason} ({Detail})";
}
