namespace SecurePods.Views;

/// <summary>What a <see cref="Node"/> is.</summary>
public enum NodeKind : byte
{
    /// <summary>Nothing is set here.</summary>
    Absent,

    /// <summary>Nothing is known of what is here.</summary>
    Unknown,

    /// <summary>A string, number or boolean.</summary>
    Scalar,

    /// <summary>Members by name.</summary>
    Object,

    /// <summary>Items in order.</summary>
    List,
}
