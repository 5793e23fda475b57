using System.Text;

namespace SecurePods.DocsTool;

/// <summary>The tables of the index: all rules by subject, and all controls.</summary>
internal static class Tables
{
    public static string All => $"## Rules\n\n{Rules}\n## Controls\n\n{Controls}";

    static string Rules
    {
        get
        {
            var text = new StringBuilder("| rule | what it finds | constant | level | severity |\n| --- | --- | --- | --- | --- |\n");
            foreach (var rule in Catalogue.Rules)
                text.Append($"| [{rule.Id}]({Documentation.NameOf(rule)}) | {rule.Title} | `Rule.{rule.Name}` | {LevelOf(rule)} | {rule.Severity.ToString().ToLowerInvariant()} |\n");
            return text.ToString();
        }
    }

    static string Controls
    {
        get
        {
            var text = new StringBuilder("| control | what it is about | level | rules | revisions |\n| --- | --- | --- | --- | --- |\n");
            foreach (var control in Catalogue.Controls)
                text.Append($"| `{control.Id}` | {control.Title} | {LevelOf(control)} | {RulesOf(control)} | {string.Join(", ", control.Revisions.Select(revision => revision.Since))} |\n");
            return text.ToString();
        }
    }

    static string LevelOf(RuleInfo rule) => Catalogue.Controls.FirstOrDefault(control => control.Rules.Contains(rule)) is { } lowest ? LevelOf(lowest) : "";

    static string LevelOf(Control control) => control.Level is { } level ? Words.Of(level) : "beyond";

    static string RulesOf(Control control) => string.Join(", ", control.Rules.Select(rule => $"[{rule.Id}]({Documentation.NameOf(rule)})"));
}
