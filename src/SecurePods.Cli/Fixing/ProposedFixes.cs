using SecurePods.Cli.Checking;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>How each finding could be mended by itself, for those who take one mend at a time.</summary>
static class ProposedFixes
{
    static readonly string[] AllRules = [.. Catalogue.Rules.Select(rule => rule.Id)];

    /// <param name="reports">The reports of the part's objects, in order.</param>
    /// <param name="text">The part.</param>
    /// <param name="settings">By what they were judged.</param>
    public static void AddTo(IReadOnlyList<DocumentReport> reports, DocumentText text, CheckSettings settings)
    {
        if (!reports.Any(report => report.Violations.Count > 0 || report.Warnings.Count > 0))
            return;
        var how = new FixSettings(settings, AllRules);
        var part = MendablePart.Read(text, how);
        if (!part.IsReadable)
            return;
        foreach (var one in part.Objects)
        {
            var fixes = new Dictionary<(string, string), Fix>();
            foreach (var mend in one.Mends)
                if (Of(part, one, mend, how) is { } fix)
                    fixes[(mend.Finding.Rule.Id, one.FieldOf(mend))] = fix;
            reports[one.Index].Fixes = fixes;
        }
    }

    static Fix? Of(MendablePart part, MendableObject one, Mend mend, FixSettings settings)
    {
        if (mend.Change is null)
            return null;
        foreach (var edits in part.EditsOf(one, mend))
            if (part.With(edits, [(one, mend)], settings) is { } mended && !Refusals.AreMore(part, mended))
                return new(MendWords.Of(mend, one.Document.PathToPod!), [.. edits.Where(edit => edit.Start < edit.End || edit.Text.Length > 0).Select(edit => (part.Text.PlaceOf(edit), edit.Text))]);
        return null;
    }
}
