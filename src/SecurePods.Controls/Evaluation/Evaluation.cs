using System.Runtime.CompilerServices;
using SecurePods.Views;

namespace SecurePods;

/// <summary>
/// A pod under judgement. Controls ask through it, and it alone decides what an unknown means: neither a finding nor a pass, but a control that is
/// undetermined.
/// </summary>
internal ref struct Evaluation(IPodView pod, IWaivers? waivers, UnknownReads? unknowns)
{
    readonly IWaivers? _waivers = waivers;
    readonly UnknownReads? _unknowns = unknowns;
    readonly ContainerSet _containers = new(pod.Spec);
    List<Finding>? _findings;

    public IPodSpecView Spec { get; } = pod.Spec;

    public readonly MapView<string> Annotations => pod.Metadata.Annotations;

    /// <summary>Whether the control read an unknown that matters.</summary>
    public bool IsUndetermined { get; private set; }

    /// <summary>Whether the control has nothing to say: the pod passes it.</summary>
    public readonly bool IsClean => _findings is null && !IsUndetermined;

    /// <summary>All containers. A pod that may have more of them leaves the control undetermined.</summary>
    public ContainerSet AllContainers()
    {
        if (_containers.MayHaveMore)
        {
            IsUndetermined = true;
            _unknowns?.AddContainers(Spec);
        }

        return _containers;
    }

    /// <summary>Whether the pod has a container of that name.</summary>
    public readonly Applies HasContainer(string name)
    {
        var answer = _containers.MayHaveMore ? Applies.Unknown : Applies.No;
        foreach (ref readonly var container in _containers)
        {
            var known = container.View.Name;
            if (known.Is(name))
                return Applies.Yes;
            if (known.IsUnknown)
                answer = Applies.Unknown;
        }

        return answer;
    }

    /// <summary>The control cannot be decided here, whatever else it finds.</summary>
    public void CannotTell(InspectedField field, object? source, int item = -1) => Undetermine(field, source, default, item);

    /// <summary>Looks into a list or map, which leaves the control undetermined if it may hold more than can be seen.</summary>
    public void LookInto(bool mayHaveMore, object? source, InspectedField item, in ContainerRef container = default)
    {
        if (!mayHaveMore)
            return;
        IsUndetermined = true;
        _unknowns?.AddRest(item, source, container);
    }

    /// <summary>The setting must have an allowed value: the pod's own, or the container's, or an item's of a list.</summary>
    public Judgement Require<T>(Field<T> field, Setting<T> setting, in ContainerRef container = default, int item = -1)
    {
        var judgement = field.Judge(setting);
        if (judgement == Judgement.Unknown)
            Undetermine(field, setting.Source, container, item);
        else if (judgement == Judgement.Forbidden)
            Report(field, setting, container, item);
        return judgement;
    }

    /// <summary>A container's own setting must have an allowed value; one left out is inherited from the pod, and missing if the pod has none either.</summary>
    public void RequireInherited<T>(Field<T> own, Field<T> missing, Setting<T> setting, in ContainerRef container, Setting<T> inherited)
    {
        if (!setting.IsAbsent)
            Require(own, setting, container);
        else if (inherited.IsAbsent)
            Report(missing, setting, container, -1);
        else if (inherited.IsUnknown)
            Undetermine(missing, inherited.Source, container);
    }

    /// <summary>A list of the container must hold an allowed value; it lacks one only if all of it can be seen.</summary>
    public void RequireItem<T>(Field<T> field, ScalarList<T> list, in ContainerRef container)
    {
        var unknown = list.MayHaveMore;
        var source = list.SourceOfMore;
        for (var i = 0; i < list.Count; i++)
        {
            var judgement = field.Judge(list[i]);
            if (judgement == Judgement.Allowed)
                return;
            if (judgement != Judgement.Unknown)
                continue;
            unknown = true;
            source = list[i].Source;
        }

        if (unknown)
            Undetermine(field, source, container);
        else
            Add(new(field, container, -1, list.Source, value: null));
    }

    /// <summary>
    /// The setting must have an allowed value; where another setting of the container leaves it no choice, the finding names that one's rule as its
    /// cause. Unless it is known whether it does, nothing can be told.
    /// </summary>
    public void RequireUnlessEntailed<T, TCause>(Field<T> field, Setting<T> setting, in ContainerRef container, Field<TCause> cause, Setting<TCause> causeSetting)
    {
        var judgement = field.Judge(setting);
        if (judgement == Judgement.Allowed)
            return;
        var entailed = cause.Judge(causeSetting);
        if (judgement == Judgement.Unknown)
            Undetermine(field, setting.Source, container);
        else if (entailed == Judgement.Unknown)
            Undetermine(cause, causeSetting.Source, container);
        else
            Report(field, setting, container, -1, entailed == Judgement.Forbidden ? cause.Rule : null);
    }

    /// <summary>The entry of the pod's annotations must have an allowed value.</summary>
    public void RequireEntry(Field<string> field, MapView<string> map, int entry)
    {
        var setting = map[entry];
        var judgement = field.Judge(setting);
        if (judgement == Judgement.Unknown)
            CannotTell(field, setting.Source);
        else if (judgement == Judgement.Forbidden)
            Add(new(field, map.Key(entry), setting.Source, setting.Value));
    }

    /// <summary>A volume has a source that it must not have.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ReportVolume(InspectedField field, IVolumeView volume, int index, VolumeSource source)
    {
        Add(new(field, volume, index, source));
    }

    /// <summary>Takes back what was found of a pod that is exempt; of one that may be, nothing can be told.</summary>
    public void Spare(Exemption exemption)
    {
        var exempt = Exemptions.Holds(exemption, Spec);
        if (exempt == Applies.No)
            return;
        _findings = null;
        IsUndetermined = exempt == Applies.Unknown;
        _unknowns?.Spare(exemption, exempt, Spec);
    }

    /// <summary>Ends the evaluation.</summary>
    public readonly void Release() => _containers.Release();

    /// <summary>What the control found; the evaluation is then ready for the next control.</summary>
    public Findings TakeFindings(Control control)
    {
        _unknowns?.AttributeTo(control);
        var findings = new Findings(_findings ?? [], IsUndetermined);
        _findings = null;
        IsUndetermined = false;
        return findings;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Report<T>(Field<T> field, Setting<T> setting, in ContainerRef container, int item, RuleInfo? cause = null)
    {
        var value = setting.IsKnown ? ValueText.Of(setting.Value!) : null;
        Add(new(field, container, item, setting.Source, value) { EntailedBy = cause });
    }

    void Undetermine(InspectedField field, object? source, in ContainerRef container, int item = -1)
    {
        IsUndetermined = true;
        _unknowns?.Add(field, source, container, item);
    }

    void Add(Finding finding)
    {
        if (_waivers is not null)
            finding.IsWaived = _waivers.IsWaived(finding.Rule.Id, finding.Container)
                || (finding.EntailedBy is { } cause && _waivers.IsWaived(cause.Id, finding.Container));
        (_findings ??= []).Add(finding);
    }
}
