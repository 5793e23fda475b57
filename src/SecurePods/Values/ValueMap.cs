using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SecurePods;

/// <summary>
/// An immutable map that keeps the order in which it was written and is equal to another by its entries, in any order.
/// Written as <c>[new("key", value)]</c>, or given as a dictionary.
/// </summary>
/// <typeparam name="T">The type of its values; never null.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "A short name beside ValueList; the type stands in every manifest.")]
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IReadOnlyList<KeyValuePair<string, T>>, IEquatable<ValueMap<T>>
{
    readonly KeyIndex _index;

    internal ValueMap(string[] keys, T[] values)
    {
        _index = new KeyIndex(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            if (values[i] is null)
                throw new ArgumentException($"The value of key \"{keys[i]}\" is null.", nameof(values));
        }

        Keys = new ValueList<string>(keys);
        Values = new ValueList<T>(values);
    }

    internal static ValueMap<T> Empty { get; } = new([], []);

    /// <inheritdoc />
    public int Count => Keys.Count;

    /// <summary>The keys, as written.</summary>
    public ValueList<string> Keys { get; }

    /// <summary>The values, in the order of their keys.</summary>
    public ValueList<T> Values { get; }

    KeyValuePair<string, T> IReadOnlyList<KeyValuePair<string, T>>.this[int index] => new(Keys[index], Values[index]);

    IEnumerable<string> IReadOnlyDictionary<string, T>.Keys => Keys;

    IEnumerable<T> IReadOnlyDictionary<string, T>.Values => Values;

    /// <inheritdoc />
    public T this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no key \"{key}\".");

    /// <summary>A copy of the dictionary's entries; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(entries))]
    public static implicit operator ValueMap<T>?(Dictionary<string, T>? entries) => entries is null ? null : ValueMap.From(entries);

    /// <summary>Equal entries.</summary>
    public static bool operator ==(ValueMap<T>? left, ValueMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different entries.</summary>
    public static bool operator !=(ValueMap<T>? left, ValueMap<T>? right) => !(left == right);

    /// <summary>The key of the entry at a place.</summary>
    public string KeyAt(int place) => Keys[place];

    /// <summary>The value of the entry at a place.</summary>
    public T ValueAt(int place) => Values[place];

    /// <inheritdoc />
    public bool ContainsKey(string key) => _index.Find(key) >= 0;

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = _index.Find(key);
        value = place < 0 ? default : Values[place];
        return place >= 0;
    }

    /// <summary>Walks the entries as written and allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return new(Keys[i], Values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)this).GetEnumerator();

    /// <inheritdoc />
    public bool Equals([NotNullWhen(true)] ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Count != other.Count)
            return false;

        for (var i = 0; i < Count; i++)
        {
            if (!other.TryGetValue(Keys[i], out var value) || !EqualityComparer<T>.Default.Equals(Values[i], value))
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var sum = Count;   // a sum, since the order does not count
        for (var i = 0; i < Count; i++)
            sum = unchecked(sum + HashCode.Combine(Keys[i], Values[i]));
        return sum;
    }

    /// <summary>The entries in braces.</summary>
    public override string ToString() => $"{{{string.Join(", ", this.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <summary>Walks a map's entries.</summary>
    public struct Enumerator
    {
        readonly ValueMap<T> _map;
        int _place;

        internal Enumerator(ValueMap<T> map)
        {
            _map = map;
            _place = -1;
        }

        /// <summary>The entry where it stands.</summary>
        public readonly KeyValuePair<string, T> Current => new(_map.Keys[_place], _map.Values[_place]);

        /// <summary>Goes to the next entry, if there is one.</summary>
        public bool MoveNext() => ++_place < _map.Count;
    }
}

/// <summary>Makes maps.</summary>
public static class ValueMap
{
    /// <summary>A map of these entries.</summary>
    /// <exception cref="ArgumentException">A key stands twice, or a key or value is null.</exception>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        if (entries.IsEmpty)
            return ValueMap<T>.Empty;

        var keys = new string[entries.Length];
        var values = new T[entries.Length];
        for (var i = 0; i < entries.Length; i++)
            (keys[i], values[i]) = entries[i];
        return new ValueMap<T>(keys, values);
    }

    /// <summary>A map of these entries; a map that is one already is itself.</summary>
    /// <exception cref="ArgumentException">A key stands twice, or a key or value is null.</exception>
    public static ValueMap<T> From<T>(IEnumerable<KeyValuePair<string, T>> entries) =>
        entries as ValueMap<T> ?? Create<T>(entries.ToArray());
}
