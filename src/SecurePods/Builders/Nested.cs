namespace SecurePods.Builders;

/// <summary>What generated builder methods do to nested objects, lists and maps.</summary>
static class Nested
{
    public static T Configure<TBuilder, T>(TBuilder builder, Action<TBuilder> configure) where TBuilder : IBuilder<T>
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(builder);
        return builder.Build();
    }

    public static ValueList<T> List<T>(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueList.From(values);
    }

    public static ValueMap<T> Map<T>(IEnumerable<KeyValuePair<string, T>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueMap.From(values);
    }

    public static ValueList<T> Append<T>(ValueList<T>? list, params T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return list is null ? new(values) : new([.. list, .. values]);
    }

    /// <summary>The item of that key configured further, or a new one.</summary>
    public static T Item<TBuilder, T>(ValueList<T>? list, Func<T, bool> isKey, Func<T?, TBuilder> begin, Action<TBuilder>? configure)
        where TBuilder : IBuilder<T>
        where T : class
    {
        var builder = begin(list?.FirstOrDefault(isKey));
        configure?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>The list with that item in the place of the one of its key, or at the end.</summary>
    public static ValueList<T> Put<T>(ValueList<T>? list, Func<T, bool> isKey, T item)
    {
        T[] items = list is null ? [] : [.. list];
        var index = Array.FindIndex(items, other => isKey(other));
        if (index < 0)
            return new([.. items, item]);
        items[index] = item;
        return new(items);
    }

    public static ValueMap<T> Put<T>(ValueMap<T>? map, string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var entry = new KeyValuePair<string, T>(key, value);
        if (map is null)
            return ValueMap.From([entry]);
        KeyValuePair<string, T>[] entries = [.. map];
        var index = Array.FindIndex(entries, e => e.Key == key);
        if (index < 0)
            return ValueMap.From([.. entries, entry]);
        entries[index] = entry;
        return ValueMap.From(entries);
    }

    public static T? Entry<T>(ValueMap<T>? map, string key) where T : class =>
        map is not null && map.TryGetValue(key, out var value) ? value : null;
}
