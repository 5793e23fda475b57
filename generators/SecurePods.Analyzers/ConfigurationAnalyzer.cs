using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecurePods.Analyzers.Manifests;
using SecurePods.Configuration;

namespace SecurePods.Analyzers;

/// <summary>Tells what is wrong with the project's <c>securepods.globalconfig</c>, of which the compiler itself takes what it knows and drops the rest.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(rule => rule.Id == Rule.InvalidSetting);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!file.IsMarked("SecurePodsConfiguration", context.Options) || file.GetText(context.CancellationToken) is not { } text)
            return;
        var places = new TextPlaces(file.Path, text);
        foreach (var problem in ConfigurationFile.Parse(text.ToString()).Problems)
        {
            var place = places.Of(new(problem.Line, problem.Column) { EndLine = problem.Line, EndColumn = problem.EndColumn });
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OfRules[Rule.InvalidSetting], place, problem.Message));
        }
    }
}
