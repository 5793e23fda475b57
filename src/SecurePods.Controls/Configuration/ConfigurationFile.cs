namespace SecurePods.Configuration;

/// <summary>
/// What a <c>securepods.globalconfig</c> says: how loud each rule is, for the compiler, which reads it as a global configuration of its analyzers,
/// and for the command line alike. The compiler drops what it does not know without a word; here that is a problem.
/// </summary>
sealed class ConfigurationFile
{
    /// <summary>How the file is named.</summary>
    public const string Name = "securepods.globalconfig";

    readonly IReadOnlyDictionary<string, ConfiguredSeverity> _severities;

    internal ConfigurationFile(IReadOnlyDictionary<string, ConfiguredSeverity> severities, IReadOnlyList<ConfigurationProblem> problems)
    {
        _severities = severities;
        Problems = problems;
    }

    /// <summary>The file that says nothing.</summary>
    public static ConfigurationFile Empty { get; } = new(new Dictionary<string, ConfiguredSeverity>(), []);

    /// <summary>All that is wrong with it, by line.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems { get; }

    /// <summary>How loud it makes a rule; null if it leaves that as it is.</summary>
    public ConfiguredSeverity? SeverityOf(RuleInfo rule) => _severities.TryGetValue(rule.Id, out var severity) ? severity : null;

    public static ConfigurationFile Parse(string text)
    {
        var reader = new ConfigurationReader();
        reader.Read(text);
        return new(reader.Severities, reader.Problems);
    }
}
