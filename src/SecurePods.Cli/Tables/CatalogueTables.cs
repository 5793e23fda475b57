using SecurePods.Cli.Reports;

namespace SecurePods.Cli.Tables;

/// <summary>The catalogue as tables: all rules, and all controls; the first row is the head.</summary>
static class CatalogueTables
{
    /// <param name="show">How a rule is named, perhaps with a link to its page.</param>
    public static IReadOnlyList<string[]> Rules(Func<RuleInfo, string> show) =>
    [
        ["rule", "what it finds", "constant", "level", "severity"],
        .. Catalogue.Rules.Select(rule => new[] { show(rule), rule.Title, "Rule." + rule.Name, LevelOf(rule), SeverityOf(rule) }),
    ];

    /// <param name="show">How a rule is named, perhaps with a link to its page.</param>
    public static IReadOnlyList<string[]> Controls(Func<RuleInfo, string> show) =>
    [
        ["control", "what it is about", "level", "rules", "revisions"],
        .. Catalogue.Controls.Select(control => new[]
        {
            control.Id, control.Title, LevelOf(control), string.Join(", ", control.Rules.Select(show)), string.Join(", ", control.Revisions.Select(revision => revision.Since)),
        }),
    ];

    /// <summary>The lowest level that forbids it; the catalogue has the controls in that order.</summary>
    public static string LevelOf(RuleInfo rule) => Catalogue.Controls.FirstOrDefault(control => control.Rules.Contains(rule)) is { } lowest ? LevelOf(lowest) : "";

    public static string SeverityOf(RuleInfo rule) => rule.Severity.ToString().ToLowerInvariant();

    static string LevelOf(Control control) => control.Level is { } level ? LevelName.Of(level) : "beyond";
}
