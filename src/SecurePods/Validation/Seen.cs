namespace SecurePods.Validation;

/// <summary>The keys met so far. Few are compared one by one and many are hashed, in storage that is used again: a clean object allocates nothing.</summary>
internal sealed class Seen<T> where T : IEquatable<T>
{
    const int Few = 16;

    readonly T[] _few = new T[Few];
    HashSet<T>? _many;
    int _count;

    /// <summary>Forgets all.</summary>
    public Seen<T> Cleared()
    {
        Array.Clear(_few, 0, Math.Min(_count, Few));
        _many?.Clear();
        _count = 0;
        return this;
    }

    /// <summary>Whether the key is new.</summary>
    public bool Add(T key)
    {
        if (Contains(key))
            return false;
        if (_count < Few)
            _few[_count] = key;
        else
            (_many ??= []).Add(key);
        _count++;
        return true;
    }

    public bool Contains(T key)
    {
        for (var i = 0; i < _count && i < Few; i++)
            if (_few[i].Equals(key))
                return true;
        return _count > Few && _many!.Contains(key);
    }
}
