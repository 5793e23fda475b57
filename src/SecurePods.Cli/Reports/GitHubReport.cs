using SecurePods.Cli.Checking;
using SecurePods.Configuration;
using SecurePods.Yaml;

namespace SecurePods.Cli.Reports;

/// <summary>For GitHub's workflow logs: commands that annotate the lines of a pull request.</summary>
sealed class GitHubReport(TextWriter output) : IReport
{
    public void Dispose()
    {
    }

    public void Begin(CheckSettings settings)
    {
    }

    public void Write(DocumentReport document)
    {
        foreach (var error in document.Errors)
            Write("error", document.Path, new(error.Line, error.Column), "Unreadable manifest", error.Message);
        foreach (var violation in document.Violations)
            foreach (var finding in violation.Findings)
                Write(document, finding, ConfiguredSeverity.Error);
        foreach (var warning in document.Warnings)
            Write(document, warning, ConfiguredSeverity.Warning);
    }

    public void End(Summary summary)
    {
    }

    static string Command(ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => "error",
        ConfiguredSeverity.Warning => "warning",
        _ => "notice",
    };

    void Write(DocumentReport document, FindingReport finding, ConfiguredSeverity usual)
    {
        if (!finding.IsWaived && !finding.IsEntailed)
            Write(Command(document.Configuration.SeverityOf(finding.Rule) ?? usual), document.Path, finding.Place, $"{finding.Rule.Id} {finding.Rule.Title}", $"{finding.Field}: {finding.Message}. Mend: {finding.Rule.Remedy}.");
    }

    void Write(string command, string path, TextPosition place, string title, string message)
    {
        var end = place.EndLine == place.Line && place.EndColumn > place.Column ? $",endColumn={place.EndColumn}" : "";
        output.WriteLine($"::{command} file={Property(path)},line={place.Line},col={place.Column}{end},title={Property(title)}::{Data(message)}");
    }

    static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
