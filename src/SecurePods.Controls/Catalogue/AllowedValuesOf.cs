namespace SecurePods;

/// <summary>The allowed values of a field of one type.</summary>
internal sealed class AllowedValues<T> : AllowedValues
{
    readonly T[] _values;
    readonly T[] _forbidden;
    readonly string[] _prefixes;

    public AllowedValues(bool unset, T[] values, T[] forbidden)
        : base(unset, Array.ConvertAll(values, ValueText.Of), Array.ConvertAll(forbidden, ValueText.Of))
    {
        _values = values;
        _forbidden = forbidden;
        _prefixes = Array.ConvertAll(Array.FindAll(Values.ToArray(), IsPrefix), text => text.Substring(0, text.Length - 1));
    }

    public bool Allows(T value)
    {
        if (_forbidden.Length > 0)
            return !Contains(_forbidden, value);
        return Contains(_values, value) || (_prefixes.Length > 0 && value is string text && HasPrefix(text));
    }

    /// <summary>These values and further ones.</summary>
    public AllowedValues<T> And(T[] more) => new(Unset, [.. _values, .. more], _forbidden);

    static bool IsPrefix(string text) => text.EndsWith("*", StringComparison.Ordinal);

    static bool Contains(T[] values, T value)
    {
        foreach (var candidate in values)
            if (EqualityComparer<T>.Default.Equals(candidate, value))
                return true;
        return false;
    }

    bool HasPrefix(string text)
    {
        foreach (var prefix in _prefixes)
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        return false;
    }
}
