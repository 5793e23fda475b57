using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        var settings = ProjectSettings.Of(context.Options);
        if (settings.Invalid.Count > 0)
        {
            if (SymbolFacts.Of(context.Compilation) is not null)
                context.RegisterCompilationEndAction(end => Report(settings, end));
            return;
        }

        // Asked at the first code: by then the compiler has read its references for itself.
        var compilation = context.Compilation;
        var codes = new Lazy<CodeReach?>(() => CodeReach.In(compilation));
        // Not an action of operations: code that has no pod in it is then never bound.
        context.RegisterCodeBlockAction(code => Analyze(code, codes, settings));
    }

    static void Report(ProjectSettings settings, CompilationAnalysisContext context)
    {
        foreach (var invalid in settings.Invalid)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OfRules[Rule.InvalidSetting], Location.None, invalid.Message));
    }

    static void Analyze(CodeBlockAnalysisContext context, Lazy<CodeReach?> codes, ProjectSettings settings)
    {
        if (CodeOf(context) is not { } code || codes.Value?.MemberOf(code, context.SemanticModel, context.CancellationToken) is not { } member)
            return;
        foreach (var found in MemberVerdict.Of(member, codes.Value.Facts, settings, StrictMode.IsOnFor(context), context.CancellationToken))
            context.ReportDiagnostic(Diagnostics.Of(found, settings));
    }

    /// <summary>Of a field its own declarator; of a type nothing, since its attributes are all the code that it has by itself.</summary>
    static SyntaxNode? CodeOf(CodeBlockAnalysisContext context) => context switch
    {
        { OwningSymbol: INamespaceOrTypeSymbol } => null,
        { CodeBlock: BaseFieldDeclarationSyntax, OwningSymbol.DeclaringSyntaxReferences: [var declarator] } => declarator.GetSyntax(context.CancellationToken),
        _ => context.CodeBlock,
    };
}
