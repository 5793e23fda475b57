namespace SecurePods;

/// <summary>A text is no manifest, or not the one that was wanted. Says everything that is wrong with it, not only the first.</summary>
public sealed class ManifestReadException : Exception
{
    internal ManifestReadException(IReadOnlyList<ReadProblem> problems)
        : base("Nothing was read:\n  " + string.Join("\n  ", problems)) => Problems = problems;

    /// <summary>Every problem: file, line, column, field, what was found, and the rule that it breaks.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; }
}
