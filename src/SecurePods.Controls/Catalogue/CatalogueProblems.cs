namespace SecurePods;

/// <summary>What is wrong with a catalogue: nothing, or someone added a control in haste.</summary>
internal static class CatalogueProblems
{
    public static IReadOnlyList<string> Of(IReadOnlyList<Control> controls, IReadOnlyList<RuleInfo> rules) =>
    [
        .. Repeated(controls.Select(control => control.Id)).Select(id => $"{id}: two controls have this id"),
        .. Repeated(rules.Select(rule => rule.Id)).Select(id => $"{id}: two rules have this ID"),
        .. rules.Where(rule => !IsInRange(rule)).Select(rule => $"{rule.Id}: not an ID of subject {rule.Subject}"),
        .. rules.SelectMany(rule => rule.Entails).Where(id => rules.All(rule => rule.Id != id)).Select(id => $"{id}: entailed, but no rule"),
        .. controls.SelectMany(OfRevisions),
        .. controls.SelectMany(control => OfOverride(control, controls)),
        .. controls.SelectMany(OfRules),
        .. OfOrder(controls),
    ];

    static IEnumerable<string> Repeated(IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);

    static bool IsInRange(RuleInfo rule) =>
        rule.Id.Length == 6 && rule.Id.StartsWith("SP", StringComparison.Ordinal) && rule.Id.Skip(2).All(char.IsDigit) && rule.Id[2] - '0' == (int)rule.Subject;

    static IEnumerable<string> OfRevisions(Control control)
    {
        if (control.Revisions.Count == 0)
            yield return $"{control.Id}: no revision";
        for (var i = 0; i < control.Revisions.Count; i++)
        {
            var revision = control.Revisions[i];
            if (i > 0 && revision.Since <= control.Revisions[i - 1].Since)
                yield return $"{control.Id}: revision {revision.Since} is not newer than the one before";
            if (i > 0 == revision.Change is null)
                yield return $"{control.Id}: only a newer revision says how it differs ({revision.Since})";
        }
    }

    static IEnumerable<string> OfOverride(Control control, IReadOnlyList<Control> controls)
    {
        if (control.Overrides is null)
            yield break;
        if (control.Level != Level.Restricted)
            yield return $"{control.Id}: only a restricted control overrides another";
        if (!controls.Any(other => other.Id == control.Overrides && other.Level == Level.Baseline))
            yield return $"{control.Id}: {control.Overrides} is no baseline control";
    }

    static IEnumerable<string> OfRules(Control control)
    {
        if (control.Level is not null && control.Conclude is null)
            yield return $"{control.Id}: a control of a level concludes";
        var reported = control.Revisions.SelectMany(revision => revision.Fields).Select(field => field.Rule).Distinct().ToList();
        foreach (var rule in reported.Except(control.Rules))
            yield return $"{control.Id}: {rule.Id} is reported, but not among its rules";
        foreach (var rule in control.Rules.Except(reported))
            yield return $"{control.Id}: {rule.Id} is none of any field";
    }

    static IEnumerable<string> OfOrder(IReadOnlyList<Control> controls)
    {
        for (var i = 1; i < controls.Count; i++)
            if (Compare(controls[i - 1], controls[i]) >= 0)
                yield return $"{controls[i].Id}: out of order";
    }

    static int Compare(Control left, Control right)
    {
        var byLevel = Rank(left).CompareTo(Rank(right));
        return byLevel != 0 ? byLevel : string.CompareOrdinal(left.Id, right.Id);
    }

    static int Rank(Control control) => control.Level is { } level ? (int)level : int.MaxValue;
}
