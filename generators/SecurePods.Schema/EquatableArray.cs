using System.Collections;

namespace SecurePods.Schema;

/// <summary>An array with equality by items, so that a record of it may be cached between the steps of a generator.</summary>
public readonly record struct EquatableArray<T>(T[] items) : IReadOnlyList<T>
    where T : IEquatable<T>
{
    readonly T[]? _items = items;

    T[] Items => _items ?? [];

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public bool Equals(EquatableArray<T> other) => Items.SequenceEqual(other.Items);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in Items)
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
