using System.Globalization;
using SecurePods.Cli.Checking;
using SecurePods.Configuration;
using SecurePods.Yaml;
using Spectre.Console;

namespace SecurePods.Cli.Reports;

/// <summary>For people: each finding with its line, the place underlined, and the mend; and what it all comes to.</summary>
sealed class TextReport(IAnsiConsole console) : IReport
{
    public void Dispose()
    {
    }

    public void Begin(CheckSettings settings)
    {
    }

    public void Write(DocumentReport document)
    {
        Write(document, document.Violations.SelectMany(violation => violation.Findings));
        foreach (var warning in document.Warnings)
            Write(document, warning, ConfiguredSeverity.Warning);
    }

    /// <summary>What is wrong with a document's text, and some of what was found of it.</summary>
    public void Write(DocumentReport document, IEnumerable<FindingReport> findings)
    {
        foreach (var error in document.Errors)
            Write(document, new(error.Line, error.Column), "red", "error", error.Message, error.Field, null, null);
        foreach (var finding in findings)
            Write(document, finding, ConfiguredSeverity.Error);
    }

    public void End(Summary summary)
    {
        var settings = summary.Settings;
        var level = $"{LevelName.Of(settings.Level)}, Kubernetes {settings.Version}";
        var counts = string.Join(", ", Counts(summary));
        var colour = summary.ExitCode == ExitCode.Clean ? "green" : "red";
        console.MarkupLine($"[{colour}]{Markup.Escape(counts)}[/] ({Markup.Escape(level)})");
    }

    static IEnumerable<string> Counts(Summary summary)
    {
        yield return Count(summary.Documents, "document");
        yield return summary.Violations == 0 ? "no violation" : $"{Count(summary.Violations, "violation")} in {Count(summary.Refused, "document")}";
        if (summary.Warnings > 0)
            yield return Count(summary.Warnings, "warning");
        if (summary.Waived > 0)
            yield return Count(summary.Waived, "waived finding");
        if (summary.Errors > 0)
            yield return Count(summary.Errors, "error");
    }

    static string Count(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>One cause, one finding: what is waived or follows from another is not shown.</summary>
    void Write(DocumentReport document, FindingReport finding, ConfiguredSeverity usual)
    {
        if (finding.IsWaived || finding.IsEntailed)
            return;
        var configured = document.Configuration.SeverityOf(finding.Rule);
        Write(document, finding.Place, Colour(configured ?? usual), finding.Rule.Id, finding.Message, finding.Field, configured is { } severity ? Words(document, severity, usual) : null, finding.Rule.Remedy);
    }

    static string Colour(ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => "red",
        ConfiguredSeverity.Warning => "yellow",
        ConfiguredSeverity.Suggestion => "teal",
        _ => "grey",
    };

    /// <summary>What was configured, and what that does not change.</summary>
    static string Words(DocumentReport document, ConfiguredSeverity severity, ConfiguredSeverity usual) =>
        $"{SeverityNames.Of(severity)} by {document.Configuration.Path}{(usual == ConfiguredSeverity.Error ? ", which changes no verdict" : "")}";

    void Write(DocumentReport document, TextPosition place, string colour, string id, string message, string? field, string? severity, string? mend)
    {
        console.MarkupLine($"[bold]{Markup.Escape($"{document.Path}:{place.Line}:{place.Column}")}[/]: [{colour}]{id}[/]: {Markup.Escape(message)}");
        if (Excerpt.Of(document.Source, place) is { } excerpt)
        {
            var number = place.Line.ToString(CultureInfo.InvariantCulture);
            console.MarkupLine($"  [grey]{number} |[/] {Markup.Escape(excerpt.Line)}");
            console.MarkupLine($"  [grey]{new string(' ', number.Length)} |[/] {new string(' ', excerpt.Start)}[{colour}]{new string('^', excerpt.Length)}[/]");
        }

        var identity = document.Identity;
        if (field is not null || identity.Length > 0)
            console.MarkupLine($"  [grey]in[/] {Markup.Escape(string.Join(": ", new[] { identity, field }.Where(part => !string.IsNullOrEmpty(part))))}");
        if (severity is not null)
            console.MarkupLine($"  [grey]severity:[/] {Markup.Escape(severity)}");
        if (mend is not null)
            console.MarkupLine($"  [green]mend:[/] {Markup.Escape(mend)}");
        console.WriteLine();
    }
}
