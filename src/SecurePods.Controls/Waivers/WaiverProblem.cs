using System.Globalization;

namespace SecurePods.Waivers;

/// <summary>What is wrong with a waiver.</summary>
public sealed class WaiverProblem
{
    internal WaiverProblem(RuleInfo rule, string waived, string? container, string what)
    {
        Rule = rule;
        Annotation = WaiverAnnotation.KeyOf(waived);
        Container = container;
        Message = string.Format(CultureInfo.InvariantCulture, rule.Message, what);
    }

    /// <summary>SP9021, SP9022 or SP9028.</summary>
    public RuleInfo Rule { get; }

    /// <summary>The key of the annotation that carries the waiver.</summary>
    public string Annotation { get; }

    /// <summary>The container for which it is; null for the pod's own fields.</summary>
    public string? Container { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>The ID and the message.</summary>
    public override string ToString() => $"{Rule.Id}: {Message}";
}
