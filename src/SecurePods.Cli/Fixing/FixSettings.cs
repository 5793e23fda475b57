using SecurePods.Cli.Checking;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>By what to mend.</summary>
/// <param name="Check">By what to judge.</param>
/// <param name="Rules">The rules whose findings alone are mended, warnings too; empty for all that the level forbids.</param>
sealed record FixSettings(CheckSettings Check, IReadOnlyCollection<string> Rules)
{
    /// <summary>What is to be mended: nothing that follows from another finding, nor anything waived.</summary>
    public IEnumerable<Finding> FindingsOf(Verdict verdict) =>
        verdict.Violations.SelectMany(violation => violation.Findings).Concat(Rules.Count == 0 ? [] : verdict.Warnings)
            .Where(finding => !finding.IsWaived && finding.EntailedBy is null && IsMeant(finding.Rule));

    /// <summary>The same of a report.</summary>
    public IEnumerable<FindingReport> FindingsOf(DocumentReport report) =>
        report.Violations.SelectMany(violation => violation.Findings).Concat(Rules.Count == 0 ? [] : report.Warnings)
            .Where(finding => !finding.IsWaived && !finding.IsEntailed && IsMeant(finding.Rule));

    bool IsMeant(RuleInfo rule) => Rules.Count == 0 || Rules.Contains(rule.Id);
}
