namespace SecurePods;

/// <summary>How loudly the compiler speaks of a rule unless the user says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Silent until it is switched on, as strict projects do.</summary>
    None,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error that no configuration silences.</summary>
    Error,
}
