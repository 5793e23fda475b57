using SecurePods.Views;

namespace SecurePods.Waivers;

/// <summary>The waivers that an object carries, and which of them were of use.</summary>
public sealed class ObjectWaivers : IWaivers
{
    readonly List<WaiverProblem> _problems = [];
    readonly List<Entry> _entries = [];
    readonly DateTime _today;

    ObjectWaivers(DateTime today) => _today = today;

    /// <summary>The waivers among an object's annotations; null if there is none.</summary>
    /// <param name="annotations">The annotations of the outermost object.</param>
    /// <param name="today">The day, UTC, on which they are to hold.</param>
    public static ObjectWaivers? Read(IEnumerable<KeyValuePair<string, string>> annotations, DateTime today)
    {
        ObjectWaivers? waivers = null;
        foreach (var annotation in annotations)
            if (WaiverAnnotation.RuleOf(annotation.Key) is { } rule)
                (waivers ??= new(today)).Add(rule, annotation.Value);
        return waivers;
    }

    /// <summary>The waivers, expired ones too.</summary>
    public IEnumerable<Waiver> All => _entries.Select(entry => entry.Waiver);

    /// <inheritdoc/>
    public bool IsWaived(string rule, string? container)
    {
        var waived = false;
        foreach (var entry in _entries)
        {
            if (entry.Waiver.Rule != rule || entry.Waiver.Container != container)
                continue;
            entry.IsUsed = true;
            waived |= !entry.Waiver.IsExpired(_today);
        }

        return waived;
    }

    /// <summary>The waiver that would cover a finding, had it not expired; null if there is none.</summary>
    public Waiver? ExpiredFor(string rule, string? container) =>
        All.FirstOrDefault(waiver => waiver.Rule == rule && waiver.Container == container && waiver.IsExpired(_today));

    /// <summary>What is wrong with the waivers: those that are none, that have expired, and that cover nothing at any level.</summary>
    /// <param name="pod">The object's pod; null if it has none.</param>
    /// <param name="version">The Kubernetes version by whose rules it is judged.</param>
    public IReadOnlyList<WaiverProblem> ProblemsFor(IPodView? pod, KubernetesVersion version)
    {
        // What the declared level does not ask for is of use at a stricter one: only a waiver of nothing at all is reported.
        if (pod is not null && _entries.Any(entry => !entry.IsUsed))
            PodSecurity.Evaluate(pod, Level.Restricted, version, this);
        return [.. _problems, .. _entries.Select(ProblemOf).OfType<WaiverProblem>()];
    }

    WaiverProblem? ProblemOf(Entry entry)
    {
        var waiver = entry.Waiver;
        if (waiver.IsExpired(_today))
            return new(WaiverRules.Expired, waiver.Rule, waiver.Container, waiver.UntilText!);
        return entry.IsUsed ? null : new(WaiverRules.Unused, waiver.Rule, waiver.Container, waiver.Rule);
    }

    void Add(string rule, string text)
    {
        var waivers = WaiverAnnotation.Parse(rule, text, out var problem);
        _entries.AddRange(waivers.Select(waiver => new Entry(waiver)));
        if (problem is not null)
            _problems.Add(new(WaiverRules.Reason, rule, null, problem));
    }

    sealed class Entry(Waiver waiver)
    {
        public Waiver Waiver { get; } = waiver;

        public bool IsUsed { get; set; }
    }
}
