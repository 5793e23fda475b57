namespace SecurePods.Cli.Explaining;

/// <summary>What somebody asks about: a rule by its ID or name, or a control by its id.</summary>
static class Topic
{
    const int MostSuggested = 3;

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
        var near = Near(name).Take(MostSuggested).ToList();
        var hint = near.Count == 0 ? "\"securepods controls\" lists them all" : $"did you mean {string.Join(" or ", near)}?";
        return $"there is no rule or control \"{name}\"; {hint}";
    }

    static IEnumerable<string> Near(string name) => Catalogue.Rules
        .SelectMany(rule => new[] { (Name: rule.Id, Shown: rule.ToString()), (Name: rule.Name, Shown: $"{rule.Name} ({rule.Id})") })
        .Concat(Catalogue.Controls.Select(control => (Name: control.Id, Shown: control.Id)))
        .Select(candidate => (candidate.Shown, Distance: Distance(candidate.Name, name), Most: 1 + candidate.Name.Length / 4))
        .Where(candidate => candidate.Distance <= candidate.Most)
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Shown);

    // A word that is much longer than every name is like none of them, and not worth the time.
    static int Distance(string known, string name) =>
        name.Length > 2 * known.Length ? int.MaxValue : EditDistance.Between(known.ToLowerInvariant(), name.ToLowerInvariant());

    static bool Is(string known, string name) => string.Equals(known, name, StringComparison.OrdinalIgnoreCase);
}
