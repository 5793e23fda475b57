using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecurePods.Benchmarks.Analyzers;

// It never leaves this program.
#pragma warning disable RS1036, RS1041

/// <summary>Is shown every block of code and does nothing: what is measured of it is Roslyn's own part.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCodeBlockAction(static _ => { });
    }
}
