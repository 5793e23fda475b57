namespace SecurePods;

/// <summary>A check of the Pod Security Standards, or one of our own beyond them: what it is called, the rules that it concludes from, and its revisions.</summary>
public sealed class Control
{
    internal Control(string id, Level? level)
    {
        Id = id;
        Level = level;
    }

    /// <summary>The check's id in Kubernetes' Pod Security Admission; a control beyond every level has one of its own.</summary>
    public string Id { get; }

    /// <summary>The lowest level that has the control; null for one beyond every level, which warns and forbids nothing.</summary>
    public Level? Level { get; }

    /// <summary>The control in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The rules that its findings name.</summary>
    public required IReadOnlyList<RuleInfo> Rules { get; init; }

    /// <summary>The revisions, the oldest first.</summary>
    public required IReadOnlyList<ControlRevision> Revisions { get; init; }

    /// <summary>The id of the baseline control that this one stands in for at its own level.</summary>
    public string? Overrides { get; init; }

    /// <summary>Reason and detail, from the findings that no waiver covers; null of a control beyond every level.</summary>
    internal Func<Standing, Conclusion>? Conclude { get; init; }

    /// <summary>The revision that a Kubernetes version judges by; null before the first.</summary>
    public ControlRevision? At(KubernetesVersion version)
    {
        ControlRevision? newest = null;
        foreach (var revision in Revisions)
            if (revision.Since <= version)
                newest = revision;
        return newest;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
