using SecurePods.Configuration;

namespace SecurePods.Cli.Explaining;

/// <summary>What somebody asks about: a rule by its ID or name, or a control by its id.</summary>
static class Topic
{
    /// <summary>What may be asked about, by its shortest name.</summary>
    public static IEnumerable<string> Names => Catalogue.Rules.Select(rule => rule.Id).Concat(Catalogue.Controls.Select(control => control.Id));

    /// <summary>The rules that are meant; none if there is nothing of that name.</summary>
    public static IReadOnlyList<RuleInfo> Find(string name)
    {
        var rules = Catalogue.Rules.Where(rule => Is(rule.Id, name) || Is(rule.Name, name) || Is("Rule." + rule.Name, name)).ToList();
        return rules.Count > 0 ? rules : Catalogue.Controls.FirstOrDefault(control => Is(control.Id, name))?.Rules ?? [];
    }

    /// <summary>What to say of a name that is none.</summary>
    public static string Unknown(string name)
    {
        var near = DidYouMean.Nearest(name, Names.Concat(Catalogue.Rules.Select(rule => rule.Name))).Select(Shown).ToList();
        return $"there is no rule or control \"{name}\"{(near.Count == 0 ? "; \"securepods controls\" lists them all" : DidYouMean.Of(near))}";
    }

    static string Shown(string name) => Catalogue.Find(name)?.ToString() ?? (Find(name) is [{ } rule] && Is(rule.Name, name) ? $"{rule.Name} ({rule.Id})" : name);

    static bool Is(string known, string name) => string.Equals(known, name, StringComparison.OrdinalIgnoreCase);
}
