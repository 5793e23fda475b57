namespace SecurePods;

/// <summary>Whether something applies to a pod, as far as the pod is known.</summary>
public enum Applies : byte
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It does.</summary>
    Yes,

    /// <summary>What is known of the pod does not tell.</summary>
    Unknown,
}
