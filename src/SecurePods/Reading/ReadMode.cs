namespace SecurePods;

/// <summary>What a reader does with fields that the Kubernetes API does not have.</summary>
public enum ReadMode
{
    /// <summary>They are errors, as under the API server's strict field validation.</summary>
    Strict,

    /// <summary>They are kept, and written back where they stood.</summary>
    Lenient,
}
