using SecurePods.Views;

namespace SecurePods;

/// <summary>Collects the unknowns that an evaluation reads, for who asks what would decide a control.</summary>
internal sealed class UnknownReads
{
    readonly List<UnknownRead> _reads = [];
    int _attributed;

    public IReadOnlyList<UnknownRead> All => _reads;

    public void Add(InspectedField field, object? source, in ContainerRef container, int item) =>
        Add(field.Rule, container.IsPod && item < 0 ? Whole(field.Path) : FieldPath.At(field.Path, container, item), source, container.IsPod ? null : container.View.Source);

    /// <summary>What else the list or map of an inspected item holds.</summary>
    public void AddRest(InspectedField item, object? source, in ContainerRef container) =>
        Add(item.Rule, FieldPath.At(Whole(item.Path), container, -1), source, container.IsPod ? null : container.View.Source);

    /// <summary>What other containers there are.</summary>
    public void AddContainers(IPodSpecView spec)
    {
        Add(ContainerList.Init, spec.InitContainers.MayHaveMore, spec.InitContainers.SourceOfMore);
        Add(ContainerList.Regular, spec.Containers.MayHaveMore, spec.Containers.SourceOfMore);
        Add(ContainerList.Ephemeral, spec.EphemeralContainers.MayHaveMore, spec.EphemeralContainers.SourceOfMore);
    }

    /// <summary>What the control at work read of a pod that it may pass without a look.</summary>
    public void Spare(Exemption exemption, Applies exempt, IPodSpecView spec)
    {
        if (exempt == Applies.Yes)
            _reads.RemoveRange(_attributed, _reads.Count - _attributed);
        else if (exemption == Exemption.Windows)
            Add(null, "spec.os.name", spec.Os.Name.Source, null);
        else
            Add(null, "spec.hostUsers", spec.HostUsers.Source, null);
    }

    /// <summary>What was read since the last control is the control's.</summary>
    public void AttributeTo(Control control)
    {
        for (; _attributed < _reads.Count; _attributed++)
            _reads[_attributed] = _reads[_attributed] with { Control = control };
    }

    void Add(ContainerList list, bool mayHaveMore, object? source)
    {
        if (mayHaveMore)
            Add(null, "spec." + list.FieldName(), source, null);
    }

    void Add(RuleInfo? rule, string path, object? source, object? container) => _reads.Add(new(null!, rule, path, source, container));

    /// <summary>The path without the item or entry at its end.</summary>
    static string Whole(string path)
    {
        var bracket = path.LastIndexOf('[');
        return bracket < 0 || bracket < FieldPath.EveryContainer.Length && path.StartsWith(FieldPath.EveryContainer, StringComparison.Ordinal) ? path : path.Substring(0, bracket);
    }
}
