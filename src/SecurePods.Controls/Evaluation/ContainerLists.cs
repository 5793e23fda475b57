using SecurePods.Views;

namespace SecurePods;

/// <summary>The containers of a pod: the one place that knows where they are.</summary>
internal readonly struct ContainerLists(IPodSpecView spec)
{
    readonly ListView<IContainerView> _init = spec.InitContainers;
    readonly ListView<IContainerView> _regular = spec.Containers;
    readonly ListView<IEphemeralContainerView> _ephemeral = spec.EphemeralContainers;

    /// <summary>Whether the pod may have containers that cannot be seen.</summary>
    public bool MayHaveMore => _init.MayHaveMore || _regular.MayHaveMore || _ephemeral.MayHaveMore;

    public int CountOf(ContainerList list) => list switch
    {
        ContainerList.Init => _init.Count,
        ContainerList.Regular => _regular.Count,
        _ => _ephemeral.Count,
    };

    public ContainerRef this[ContainerList list, int index] => list switch
    {
        ContainerList.Init => new(_init[index], list, index),
        ContainerList.Regular => new(_regular[index], list, index),
        _ => new(_ephemeral[index], list, index),
    };
}
