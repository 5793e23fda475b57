using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers;

/// <summary>What the compiler is told of each rule: all of it the catalogue's words.</summary>
static class Descriptors
{
    /// <summary>Where the pages of the rules are.</summary>
    const string Pages = "https://securepods.dev/controls/";

    /// <summary>The rules of the catalogue, by ID.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> OfRules { get; } =
        Catalogue.Rules.ToImmutableDictionary(rule => rule.Id, Of, StringComparer.Ordinal);

    static DiagnosticDescriptor Of(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        rule.Severity == RuleSeverity.Error ? rule.Message : "{0}",
        rule.Subject.ToString(),
        rule.Severity == RuleSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: rule.Severity != RuleSeverity.None,
        description: rule.Remedy,
        helpLinkUri: Pages + rule.Id + ".md",
        customTags: rule.Severity == RuleSeverity.Error ? [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable] : []);
}
