using SecurePods.Configuration;

namespace SecurePods.Cli.Checking;

/// <summary>The configuration that counts for a file.</summary>
/// <param name="Path">Where it stands; null where there is none.</param>
/// <param name="File">What it says.</param>
sealed record AppliedConfiguration(string? Path, ConfigurationFile File)
{
    public static AppliedConfiguration None { get; } = new(null, ConfigurationFile.Empty);

    /// <summary>How loud it makes a rule; null if it leaves that as it is.</summary>
    public ConfiguredSeverity? SeverityOf(RuleInfo rule) => File.SeverityOf(rule);

    public bool Silences(RuleInfo rule) => SeverityOf(rule) is ConfiguredSeverity.None or ConfiguredSeverity.Silent;
}
