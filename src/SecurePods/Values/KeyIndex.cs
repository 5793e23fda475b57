namespace SecurePods;

/// <summary>Finds a key's place in a map: by looking at all of a few, by hash among many.</summary>
internal readonly struct KeyIndex
{
    const int Few = 8;

    readonly string[] _keys;
    readonly Dictionary<string, int>? _places;

    public KeyIndex(string[] keys)
    {
        _keys = keys;
        _places = keys.Length > Few ? new Dictionary<string, int>(keys.Length, StringComparer.Ordinal) : null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is null)
                throw new ArgumentException($"Key {i} is null.", nameof(keys));
            if (_places is null ? keys.AsSpan(0, i).Contains(keys[i]) : !_places.TryAdd(keys[i], i))
                throw new ArgumentException($"The key \"{keys[i]}\" stands twice.", nameof(keys));
        }
    }

    /// <summary>The key's place, or -1.</summary>
    public int Find(string key)
    {
        if (_places is null)
            return _keys.AsSpan().IndexOf(key);
        return _places.TryGetValue(key, out var place) ? place : -1;
    }
}
