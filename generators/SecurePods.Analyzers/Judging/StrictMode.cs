using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecurePods.Analyzers.Judging;

/// <summary>Whether a project wants to be told what cannot be decided: whether the rule that says so has a severity, which it has not by default.</summary>
static class StrictMode
{
    public static bool IsOnFor(CodeBlockAnalysisContext context)
    {
        var options = context.SemanticModel.Compilation.Options;
        if (options.SpecificDiagnosticOptions.TryGetValue(Rule.Undecided, out var severity))
            return IsOn(severity);
        return options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(context.CodeBlock.SyntaxTree, Rule.Undecided, context.CancellationToken, out severity)
                || provider.TryGetGlobalDiagnosticValue(Rule.Undecided, context.CancellationToken, out severity))
            && IsOn(severity);
    }

    static bool IsOn(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
