namespace SecurePods.Configuration;

/// <summary>How loud a rule is made, from what nobody hears to what stops a build.</summary>
enum ConfiguredSeverity
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>For tools only.</summary>
    Silent,

    /// <summary>A hint.</summary>
    Suggestion,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
