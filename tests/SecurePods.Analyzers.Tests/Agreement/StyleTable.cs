using System.Text;

namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>How many programs have a style and an ID.</summary>
static class StyleTable
{
    const double Rarest = 0.02;

    public static string Of(IReadOnlyList<Outcome> outcomes)
    {
        var rules = Rules(outcomes);
        var table = new StringBuilder();
        table.Append("style".PadRight(22)).AppendLine(string.Concat(rules.Select(rule => rule[2..].PadLeft(5))) + "  all");
        foreach (var style in Enum.GetValues<Style>())
        {
            var styled = outcomes.Where(outcome => outcome.Program.Styles.Contains(style)).ToList();
            table.Append(style.ToString().PadRight(22));
            foreach (var rule in rules)
                table.Append($"{styled.Count(outcome => Has(outcome, rule)),5}");
            table.AppendLine($"{styled.Count,5}");
        }

        return table.ToString();
    }

    /// <summary>The styles and IDs that fewer programs have than say anything of them.</summary>
    public static IEnumerable<string> Rare(IReadOnlyList<Outcome> outcomes) =>
    [
        .. Enum.GetValues<Style>().Where(style => outcomes.Count(outcome => outcome.Program.Styles.Contains(style)) < Rarest * outcomes.Count).Select(style => style.ToString()),
        .. Rules(outcomes).Where(rule => outcomes.Count(outcome => Has(outcome, rule)) < Rarest * outcomes.Count),
    ];

    /// <summary>The rules of the controls, and the one that a call alone breaks.</summary>
    static IReadOnlyList<string> Rules(IReadOnlyList<Outcome> outcomes) =>
        [.. Catalogue.Controls.SelectMany(control => control.Rules).Select(rule => rule.Id).Append(Rule.NoSecureDefaults).Distinct().Order(StringComparer.Ordinal)];

    static bool Has(Outcome outcome, string rule) => outcome.Expected!.Any(one => one.Rule == rule);
}
