namespace SecurePods.Views;

/// <summary>What a view knows of a field.</summary>
public enum Presence : byte
{
    /// <summary>The field is not set.</summary>
    Absent,

    /// <summary>The field is set, and its value is known.</summary>
    Known,

    /// <summary>Whether the field is set, or to what, cannot be seen from here.</summary>
    Unknown,
}
