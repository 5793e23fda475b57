namespace SecurePods.Analyzers.Reading;

/// <summary>Where the code goes on after a statement.</summary>
enum Flow : byte
{
    /// <summary>At the next one.</summary>
    Next,

    /// <summary>Behind the loop or the switch.</summary>
    Break,

    /// <summary>Where the body was called.</summary>
    Return,
}
