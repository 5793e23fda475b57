using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SecurePods.Analyzers.Tests.Manifests;

/// <summary>A project without a line of C#, but with manifests.</summary>
sealed class ManifestProject(IReadOnlyDictionary<string, string>? properties = null)
{
    readonly List<ManifestText> _texts = [];
    readonly Dictionary<string, ReportDiagnostic> _severities = [];

    public IReadOnlyList<ManifestText> Files => _texts;

    /// <summary>Adds a file that the project names as a manifest, or one of another purpose.</summary>
    public ManifestProject With(string path, string text, string marker = "SecurePodsManifest")
    {
        _texts.Add(new(path, text, marker));
        return this;
    }

    /// <summary>What is reported of all files.</summary>
    public Task<ImmutableArray<Diagnostic>> Judge() => Judge(new ManifestAnalyzer());

    /// <summary>What another analyzer reports of them.</summary>
    public async Task<ImmutableArray<Diagnostic>> Judge(DiagnosticAnalyzer analyzer) => await Analysis(analyzer).GetAnalyzerDiagnosticsAsync();

    /// <summary>What is reported of one of them, as an editor asks.</summary>
    public async Task<ImmutableArray<Diagnostic>> Judge(ManifestText file) => (await Analysis(new ManifestAnalyzer()).GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics();

    /// <summary>The same project with severities that hold everywhere.</summary>
    public ManifestProject With(string rule, ReportDiagnostic severity)
    {
        _severities[rule] = severity;
        return this;
    }

    CompilationWithAnalyzers Analysis(DiagnosticAnalyzer analyzer) =>
        CSharpCompilation.Create("Manifests", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(new Severities(_severities))).WithAnalyzers([analyzer], new AnalyzerOptions([.. _texts], new Options(properties ?? new Dictionary<string, string>())));

    internal sealed class ManifestText(string path, string text, string marker) : AdditionalText
    {
        public override string Path => path;

        public string Marker => marker;

        public int TimesRead { get; private set; }

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            TimesRead++;
            return SourceText.From(text);
        }
    }

    sealed class Severities(IReadOnlyDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => severities.TryGetValue(diagnosticId, out severity);
    }

    sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles." + ((ManifestText)textFile).Marker] = "true" });
    }

    sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
