namespace SecurePods.Cli.Reports;

/// <summary>Levels as Kubernetes writes them.</summary>
static class LevelName
{
    public static string Of(Level level) => level switch
    {
        Level.Privileged => "privileged",
        Level.Baseline => "baseline",
        _ => "restricted",
    };
}
