namespace SecurePods.Yaml;

/// <summary>How much a document may ask of its reader. The API server takes far less.</summary>
static class Limits
{
    /// <summary>Characters of a document.</summary>
    public const int Length = 16 * 1024 * 1024;

    /// <summary>Objects and lists within one another.</summary>
    public const int Depth = 1000;

    /// <summary>Values of a document once its aliases are expanded.</summary>
    public const int Values = 1_000_000;

    /// <summary>Errors of a document; reading ends with the last.</summary>
    public const int Errors = 100;
}
