namespace SecurePods.Cli.Checking;

/// <summary>By what to judge.</summary>
/// <param name="Level">The level that every pod must be within.</param>
/// <param name="Version">The Kubernetes version whose rules count.</param>
/// <param name="Today">The day, UTC, on which waivers are to hold.</param>
sealed record CheckSettings(Level Level, KubernetesVersion Version, DateTime Today)
{
    /// <summary>Whether unknown fields, wrong values and wrong types are errors.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>Whether it is asked how each finding can be mended, which takes longer than to find it.</summary>
    public bool WithFixes { get; init; }
}
