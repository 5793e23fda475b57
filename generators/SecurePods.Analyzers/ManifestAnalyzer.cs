using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecurePods.Analyzers.Judging;
using SecurePods.Analyzers.Manifests;

namespace SecurePods.Analyzers;

/// <summary>Judges the manifests that a project names, each by itself, as <c>securepods check</c> does.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rules of code and project.</summary>
    static readonly string[] Others = [Rule.Undecided, Rule.NoSecureDefaults, Rule.InvalidSetting];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(rule => !Others.Contains(rule.Id));

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!file.IsMarked("SecurePodsManifest", context.Options) || file.GetText(context.CancellationToken) is not { } text)
            return;
        var settings = ProjectSettings.Of(context.Options);
        if (settings.Invalid.Count > 0)
            return;
        foreach (var diagnostic in ManifestFile.Judge(file.Path, text, settings, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }
}
