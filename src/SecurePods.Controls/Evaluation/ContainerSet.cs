using SecurePods.Views;

namespace SecurePods;

/// <summary>
/// The containers of a pod, init, regular and ephemeral: the one place that knows where they are. They are found once for all controls, in an array that
/// a thread uses again and again, so that a walk over them is cheap and makes no garbage.
/// </summary>
internal readonly struct ContainerSet
{
    const int Usual = 8;

    [ThreadStatic]
    static ContainerRef[]? s_spare;

    readonly ContainerRef[] _containers;
    readonly int _count;

    public ContainerSet(IPodSpecView spec)
    {
        var init = spec.InitContainers;
        var regular = spec.Containers;
        var ephemeral = spec.EphemeralContainers;
        MayHaveMore = init.MayHaveMore || regular.MayHaveMore || ephemeral.MayHaveMore;
        _containers = Rent(init.Count + regular.Count + ephemeral.Count);
        _count = 0;
        for (var i = 0; i < init.Count; i++)
            _containers[_count++] = new(init[i], ContainerList.Init, i);
        for (var i = 0; i < regular.Count; i++)
            _containers[_count++] = new(regular[i], ContainerList.Regular, i);
        for (var i = 0; i < ephemeral.Count; i++)
            _containers[_count++] = new(ephemeral[i], ContainerList.Ephemeral, i);
    }

    /// <summary>Whether the pod may have containers that cannot be seen.</summary>
    public bool MayHaveMore { get; }

    public Walk GetEnumerator() => new(_containers, _count);

    /// <summary>Gives the array back; the set must not be used afterwards.</summary>
    public void Release()
    {
        Array.Clear(_containers, 0, _count);
        s_spare = _containers;
    }

    // Taken away while it is in use: an evaluation within an evaluation gets one of its own.
    static ContainerRef[] Rent(int count)
    {
        var spare = s_spare;
        s_spare = null;
        return spare is not null && spare.Length >= count ? spare : new ContainerRef[Math.Max(count, Usual)];
    }

    internal struct Walk(ContainerRef[] containers, int count)
    {
        int _index = -1;

        public readonly ref readonly ContainerRef Current => ref containers[_index];

        public bool MoveNext() => ++_index < count;
    }
}
