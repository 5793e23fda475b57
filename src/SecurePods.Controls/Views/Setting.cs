using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>A scalar field as a view sees it: absent, known with its value, or unknown; and where it was said.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Setting<T> : IEquatable<Setting<T>>
{
    Setting(Presence presence, T? value, object? source)
    {
        Presence = presence;
        Value = value;
        Source = source;
    }

    /// <summary>A known value.</summary>
    public Setting(T value, object? source = null) : this(Presence.Known, value, source) { }

    /// <summary>What the view knows of the field.</summary>
    public Presence Presence { get; }

    /// <summary>The value; the type's default unless <see cref="IsKnown"/>.</summary>
    public T? Value { get; }

    /// <summary>Where the field was said: a place in a file or in source code; null in a finished object.</summary>
    public object? Source { get; }

    /// <summary>Whether the field is not set.</summary>
    public bool IsAbsent => Presence == Presence.Absent;

    /// <summary>Whether the field is set and its value known.</summary>
    public bool IsKnown => Presence == Presence.Known;

    /// <summary>Whether nothing is known of the field.</summary>
    public bool IsUnknown => Presence == Presence.Unknown;

    /// <summary>Whether the field is known to have this value; never true of an absent or unknown one.</summary>
    public bool Is(T value) => IsKnown && EqualityComparer<T>.Default.Equals(Value!, value);

    /// <summary>A field of which nothing is known.</summary>
    internal static Setting<T> Unknown(object? source = null) => new(Presence.Unknown, default, source);

    /// <inheritdoc/>
    public bool Equals(Setting<T> other) =>
        Presence == other.Presence && EqualityComparer<T>.Default.Equals(Value!, other.Value!) && Equals(Source, other.Source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Setting<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsKnown ? EqualityComparer<T>.Default.GetHashCode(Value!) : (int)Presence;

    /// <summary>Whether both say the same of the same place.</summary>
    public static bool operator ==(Setting<T> left, Setting<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Setting<T> left, Setting<T> right) => !left.Equals(right);
}
