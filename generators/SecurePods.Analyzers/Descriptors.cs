using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers;

/// <summary>What the compiler is told of each rule: all of it the catalogue's words.</summary>
static class Descriptors
{
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
        helpLinkUri: rule.HelpUri,
        customTags: rule.Severity == RuleSeverity.Error ? [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable] : []);
}
