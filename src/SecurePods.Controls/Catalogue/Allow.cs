namespace SecurePods;

/// <summary>The ways in which a control allows values.</summary>
internal static class Allow
{
    /// <summary>Only these; the field must be set.</summary>
    public static AllowedValues<T> Only<T>(params T[] values) => new(unset: false, values, []);

    /// <summary>These, or nothing at all.</summary>
    public static AllowedValues<T> UnsetOr<T>(params T[] values) => new(unset: true, values, []);

    /// <summary>All but this one.</summary>
    public static AllowedValues<T> AnyBut<T>(T value) => new(unset: true, [], [value]);

    /// <summary>No value: the field must be left out.</summary>
    public static AllowedValues<T> Nothing<T>() => new(unset: true, [], []);
}
