using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;
using SecurePods.Analyzers.Judging;
using SecurePods.Analyzers.Reading;

namespace SecurePods.Analyzers;

/// <summary>Runs the controls of the catalogue on the pods that C# code makes, as far as they can be seen.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PodAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.OfRules.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

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
            context.RegisterOperationBlockAction(block => Analyze(block, facts, settings));
    }

    static void Report(ProjectSettings settings, CompilationAnalysisContext context)
    {
        foreach (var invalid in settings.Invalid)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OfRules[Rule.InvalidSetting], Location.None, invalid.Property, invalid.Value, invalid.Expected));
    }

    static void Analyze(OperationBlockAnalysisContext context, SymbolFacts facts, ProjectSettings settings)
    {
        if (!Concerns(context.OperationBlocks, facts))
            return;
        var member = new Member(context.OperationBlocks, facts);
        foreach (var found in MemberVerdict.Of(member, facts, settings, context.CancellationToken))
            context.ReportDiagnostic(Diagnostics.Of(found, settings));
    }

    /// <summary>Most code does not concern pods, and costs no more than this look.</summary>
    static bool Concerns(ImmutableArray<IOperation> blocks, SymbolFacts facts)
    {
        foreach (var block in blocks)
            foreach (var operation in block.Descendants())
                switch (operation)
                {
                    case IInvocationOperation call when facts.CallOf(call.TargetMethod) is not null:
                    case IObjectCreationOperation or IWithOperation when facts.IsModel(operation.Type):
                        return true;
                }

        return false;
    }
}
