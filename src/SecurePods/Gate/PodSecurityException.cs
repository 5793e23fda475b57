using System.Text;
using SecurePods.Gates;

namespace SecurePods;

/// <summary>A pod is not within the level, and nobody said why that is well. Names every violation, not only the first.</summary>
public sealed class PodSecurityException : Exception
{
    internal PodSecurityException(IReadOnlyList<PodViolation> violations, Declared<Level> level, Declared<KubernetesVersion> version)
        : base(Describe(violations, level, version))
    {
        Violations = violations;
        Level = level.Value;
        Version = version.Value;
    }

    /// <summary>Every violation that no waiver covers.</summary>
    public IReadOnlyList<PodViolation> Violations { get; }

    /// <summary>The level against which the pods were judged.</summary>
    public Level Level { get; }

    /// <summary>The Kubernetes version whose rules were applied.</summary>
    public KubernetesVersion Version { get; }

    static string Describe(IReadOnlyList<PodViolation> violations, Declared<Level> level, Declared<KubernetesVersion> version)
    {
        var text = new StringBuilder();
        text.Append($"Nothing was written: the level is {level.Value.ToString().ToLowerInvariant()} ({level.Where}), the Kubernetes version {version.Value} ({version.Where}).");
        string? subject = null;
        foreach (var violation in violations)
        {
            if (violation.Object != subject)
                text.Append('\n').Append(subject = violation.Object).Append(':');
            text.Append("\n  ").Append(violation);
        }

        text.Append("\nWhere one is meant, say why: .Waive(Rule.…, because: \"…\") on the container or pod; or give the call another level.");
        return text.ToString();
    }
}
