using SecurePods.Analyzers.Reading;

namespace SecurePods.Analyzers.Judging;

/// <summary>A rule that a piece breaks, and where that is said.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Origin">The place.</param>
/// <param name="Finding">What the control found; null of a call that breaks a rule by itself.</param>
/// <param name="Control">The control; null of what is beyond every level.</param>
/// <param name="Path">The field, from the pod, or from the piece where that is not a whole pod.</param>
/// <param name="ContainerName">Where the name of the container is said.</param>
sealed record Found(RuleInfo Rule, Origin Origin, Finding? Finding, Control? Control, string Path, Origin? ContainerName)
{
    /// <summary>What is wrong.</summary>
    public string Message { get; init; } = Finding?.Message ?? Rule.Message;

    /// <summary>What makes it the same as another one: one place breaks a rule once, however many objects it is said of.</summary>
    public FoundKey Key => new(Rule.Id, Origin.Span.Start, Origin.Span.End);
}

/// <summary>A rule and a place.</summary>
readonly record struct FoundKey(string Rule, int Start, int End);
