namespace SecurePods.Validation;

/// <summary>
/// The keys met so far. Few are compared one by one and many are hashed, in storage that the thread keeps: a clean object allocates nothing.
/// </summary>
internal sealed class Seen<T> where T : IEquatable<T>
{
    const int Few = 16;

    [ThreadStatic]
    static Seen<T>? _spare;

    readonly T[] _few = new T[Few];
    HashSet<T>? _many;
    int _count;

    /// <summary>An empty one, which ends the thread's last one of the same key.</summary>
    public static Seen<T> Nothing()
    {
        var seen = _spare ??= new();
        Array.Clear(seen._few);
        seen._many?.Clear();
        seen._count = 0;
        return seen;
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
        => Array.IndexOf(_few, key, 0, Math.Min(_count, Few)) >= 0 || (_count > Few && _many!.Contains(key));
}
