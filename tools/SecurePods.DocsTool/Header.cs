using System.Text;
using SecurePods.Cli.Reports;
using SecurePods.CodeFixes;

namespace SecurePods.DocsTool;

/// <summary>The head of a rule's page: all that the catalogue and the fixers know of it.</summary>
internal static class Header
{
    static readonly HashSet<string> Mended = [.. new SettingFixer().FixableDiagnosticIds];

    public static string Of(RuleInfo rule)
    {
        var controls = Catalogue.Controls.Where(control => control.Rules.Contains(rule)).ToList();
        var text = new StringBuilder($"# {rule.Id}: {rule.Title}\n\n| | |\n| --- | --- |\n");
        Add(text, "Level", LevelOf(controls));
        foreach (var control in controls)
            Add(text, "Control", $"`{control.Id}`, {Revisions(control)}");
        Add(text, "Severity", Words.Of(rule.Severity));
        Add(text, "Mend", rule.Remedy);
        Add(text, "Code fix", Mended.Contains(rule.Id) ? "yes" : "none");
        if (rule.Entails.Count > 0)
            Add(text, "Entails", string.Join(", ", rule.Entails.Select(id => $"[{id}]({id}.md)")));
        Add(text, "Constant", $"`Rule.{rule.Name}`");
        AddFields(text, InspectedPath.Of(rule, controls));
        return text.ToString();
    }

    static void Add(StringBuilder text, string what, string value) => text.Append($"| {what} | {value} |\n");

    static void AddFields(StringBuilder text, IReadOnlyList<InspectedPath> paths)
    {
        if (paths.Count == 0)
            return;
        text.Append("\n| field | allowed | Kubernetes |\n| --- | --- | --- |\n");
        foreach (var path in paths)
            text.Append($"| `{path.Path}` | {path.Allowed} | {path.Versions} |\n");
        if (paths.Any(path => path.IsOfContainers))
            text.Append("\n`containers[]` stands for the init, regular and ephemeral containers.\n");
    }

    static string LevelOf(List<Control> controls)
    {
        if (controls.Count == 0)
            return "none; no control looks for it";
        return controls.Min(control => control.Level) is { } lowest
            ? string.Join(", ", Enum.GetValues<Level>().Where(level => level >= lowest).Select(LevelName.Of))
            : "beyond every level; the gate lets it pass";
    }

    static string Revisions(Control control)
    {
        var parts = new List<string> { control.Level is { } level ? LevelName.Of(level) : "beyond every level", Words.From(control.Revisions[0].Since) };
        if (control.Revisions[0].Exempt != Exemption.None)
            parts.Add($"but for {Words.Of(control.Revisions[0].Exempt)}");
        var changes = control.Revisions.Skip(1).Select(revision => $"; {revision.Since}: {revision.Change}");
        return string.Join(", ", parts) + string.Concat(changes);
    }
}
