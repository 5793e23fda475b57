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

    public IReadOnlyList<ManifestText> Files => _texts;

    /// <summary>Adds a file that the project names as a manifest, or one of another purpose.</summary>
    public ManifestProject With(string path, string text, bool isManifest = true)
    {
        _texts.Add(new(path, text, isManifest));
        return this;
    }

    /// <summary>What is reported of all files.</summary>
    public async Task<ImmutableArray<Diagnostic>> Judge() => await Analysis().GetAnalyzerDiagnosticsAsync();

    /// <summary>What is reported of one of them, as an editor asks.</summary>
    public async Task<ImmutableArray<Diagnostic>> Judge(ManifestText file) => (await Analysis().GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics();

    CompilationWithAnalyzers Analysis() =>
        CSharpCompilation.Create("Manifests").WithAnalyzers([new ManifestAnalyzer()], new AnalyzerOptions([.. _texts], new Options(properties ?? new Dictionary<string, string>())));

    internal sealed class ManifestText(string path, string text, bool isManifest) : AdditionalText
    {
        public override string Path => path;

        public bool IsManifest => isManifest;

        public int TimesRead { get; private set; }

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            TimesRead++;
            return SourceText.From(text);
        }
    }

    sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        static readonly Values None = new([]);
        static readonly Values Marked = new(new() { ["build_metadata.AdditionalFiles.SecurePodsManifest"] = "true" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is ManifestText { IsManifest: true } ? Marked : None;
    }

    sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
