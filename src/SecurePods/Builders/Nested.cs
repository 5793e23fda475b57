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

    /// <summary>The list with the item of that key configured further, or a new one appended.</summary>
    public static ValueList<T> Continue<TBuilder, T>(ValueList<T>? list, Func<T, bool> isKey, Func<T?, TBuilder> begin, Action<TBuilder>? configure)
        where TBuilder : IBuilder<T>
        where T : class
    {
        T[] items = list is null ? [] : [.. list];
        var index = Array.FindIndex(items, item => isKey(item));
        var builder = begin(index < 0 ? null : items[index]);
        configure?.Invoke(builder);
        if (index < 0)
            return new([.. items, builder.Build()]);
        items[index] = builder.Build();
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
