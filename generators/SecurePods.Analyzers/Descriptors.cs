using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers;

/// <summary>What the compiler is told of each rule: all of it the catalogue's words.</summary>
static class Descriptors
{
    /// <summary>The rules of the catalogue, by ID.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> OfRules { get; } =
        Catalogue.Rules.ToImmutableDictionary(rule => rule.Id, Of, StringComparer.Ordinal);

    /// <summary>The descriptors of some rules, by ID.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(Func<RuleInfo, bool> isAmong) => Catalogue.Rules.Where(isAmong).Select(rule => OfRules[rule.Id]).ToImmutableArray();

    static DiagnosticDescriptor Of(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Subject.ToString(),
        rule.Severity == RuleSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: rule.Severity != RuleSeverity.None,
        description: rule.Remedy,
        helpLinkUri: rule.HelpUri,
        customTags: [.. TagsOf(rule)]);

    static IEnumerable<string> TagsOf(RuleInfo rule)
    {
        if (rule.Severity == RuleSeverity.Error)
            yield return WellKnownDiagnosticTags.NotConfigurable;
        if (rule.Id == Rule.InvalidSetting)
            yield return WellKnownDiagnosticTags.CompilationEnd;
    }
}
