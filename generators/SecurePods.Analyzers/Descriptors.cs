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

    public static DiagnosticDescriptor InvalidSetting { get; } = new(
        "SP9040",
        "Invalid setting of the project",
        "<{0}> is \"{1}\", which is none: it takes {2}",
        "Manifests",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "SP9040.md",
        customTags: [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable]);

    static DiagnosticDescriptor Of(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Subject.ToString(),
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: rule.Remedy,
        helpLinkUri: Pages + rule.Id + ".md");
}
