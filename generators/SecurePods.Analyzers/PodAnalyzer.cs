using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecurePods.Analyzers.Facts;
using SecurePods.Analyzers.Judging;
using SecurePods.Analyzers.Reading;

namespace SecurePods.Analyzers;

/// <summary>Runs the controls of the catalogue on the pods that C# code makes, as far as they can be seen.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PodAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Of(rule => rule.Id != Rule.UnreadableManifest);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // A comment that calls a file generated must not hide a pod.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    static void Start(CompilationStartAnalysisContext context)
    {
        if (SymbolFacts.Of(context.Compilation) is not { } facts)
            return;
        var settings = ProjectSettings.Of(context.Options);
        if (settings.Invalid.Count > 0)
            context.RegisterCompilationEndAction(end => Report(settings, end));
        else
        {
            var codes = new CodeReach(facts);
            context.RegisterOperationBlockAction(block => Analyze(block, codes, facts, settings));
        }
    }

    static void Report(ProjectSettings settings, CompilationAnalysisContext context)
    {
        foreach (var invalid in settings.Invalid)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OfRules[Rule.InvalidSetting], Location.None, invalid.Message));
    }

    static void Analyze(OperationBlockAnalysisContext context, CodeReach codes, SymbolFacts facts, ProjectSettings settings)
    {
        if (codes.MemberOf(context.OperationBlocks, context.CancellationToken) is not { } member)
            return;
        foreach (var found in MemberVerdict.Of(member, facts, settings, StrictMode.IsOnFor(context), context.CancellationToken))
            context.ReportDiagnostic(Diagnostics.Of(found, settings));
    }
}
