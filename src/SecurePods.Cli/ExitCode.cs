namespace SecurePods.Cli;

/// <summary>How a run ends, for scripts.</summary>
static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Something is not as it should be: a pod beyond the level.</summary>
    public const int Found = 1;

    /// <summary>The question could not be answered: bad usage, no such file, a manifest that cannot be read.</summary>
    public const int Unusable = 2;
}
