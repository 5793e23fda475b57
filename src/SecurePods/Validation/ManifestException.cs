using System.Text;

namespace SecurePods;

/// <summary>Kubernetes would refuse an object. Says everything that is wrong with it, not only the first.</summary>
public sealed class ManifestException : Exception
{
    internal ManifestException(IReadOnlyList<Problem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Every problem: where it is, what was found, and the rule that it breaks.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    static string Describe(IReadOnlyList<Problem> problems)
    {
        var text = new StringBuilder();
        string? subject = null;
        foreach (var problem in problems)
        {
            if (problem.Object != subject)
                text.Append(subject is null ? "" : "\n").Append("Kubernetes would refuse ").Append(subject = problem.Object).Append(':');
            text.Append("\n  ").Append(problem);
        }
        return text.ToString();
    }
}
