using System.Globalization;
using System.Text;

namespace SecurePods.DocsTool;

/// <summary>A global analyzer configuration that the package adds to a project which asks for it.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="About">What it is for.</param>
/// <param name="GlobalLevel">Its precedence: below 0, so that any file of the user's wins.</param>
/// <param name="SeverityOf">The severity of a rule; null where the file leaves it alone.</param>
internal sealed record Preset(string Name, string About, int GlobalLevel, Func<RuleInfo, string?> SeverityOf)
{
    public const string Warning = "warning";
    public const string Suggestion = "suggestion";

    static readonly HashSet<RuleInfo> OfBaseline = [.. Catalogue.Controls.Where(control => control.Level == Level.Baseline).SelectMany(control => control.Rules)];

    /// <summary>The values of <c>SecurePodsPreset</c>, and what <c>SecurePodsStrict</c> adds.</summary>
    public static IReadOnlyList<Preset> All { get; } =
    [
        new("minimal", "what the baseline level forbids is a warning, all else a suggestion", -20, rule => OfBaseline.Contains(rule) ? Warning : rule.Severity == RuleSeverity.None ? null : Suggestion),
        new("recommended", "every rule as the catalogue has it", -20, CatalogueSeverity),
        new("all", "every rule is a warning, what only strict projects hear of too", -20, _ => Warning),
        new("strict", "what cannot be decided while compiling is a warning", -10, rule => rule.Severity == RuleSeverity.None ? Warning : null),
    ];

    public string FileName => Name + ".globalconfig";

    /// <summary>The file. What a rule has anyway stands in a comment: a severity that is set would win over those that a user gives whole categories.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"# {Name}: {About}. Written by tools/SecurePods.DocsTool; what a rule has anyway stands in a comment.\n\nis_global = true\nglobal_level = {GlobalLevel}\n\n");
            foreach (var rule in Catalogue.Rules.Where(rule => rule.Severity != RuleSeverity.Error))
                if (SeverityOf(rule) is { } severity)
                    text.Append(CultureInfo.InvariantCulture, $"{(severity == CatalogueSeverity(rule) ? "# " : "")}dotnet_diagnostic.{rule.Id}.severity = {severity}\n");
            return text.ToString();
        }
    }

    static string CatalogueSeverity(RuleInfo rule) => rule.Severity == RuleSeverity.None ? "none" : Warning;
}
