using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Analyzers;

namespace SecurePods.Documentation.Tests;

/// <summary>The code of a page, compiled as a program of its own in a project that declares what the page says.</summary>
internal static class Snippet
{
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using SecurePods;
        global using SecurePods.Apps.V1;
        global using SecurePods.Batch.V1;
        global using SecurePods.Core.V1;
        """;

    static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Append(typeof(Manifest).Assembly.Location)
            .Append(typeof(RuleInfo).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The errors of the compiler, and what the analyzers say.</summary>
    public static async Task<(IReadOnlyList<string> Errors, IReadOnlyList<string> Rules)> Compile(string code, IReadOnlyDictionary<string, string> properties, string? manifest)
    {
        var compilation = CSharpCompilation.Create("Snippet", [Parse(Usings), Parse(code)], References, Options(properties));
        var options = new AnalyzerOptions(manifest is null ? [] : [new ManifestText(manifest)], new ProjectProperties(properties));
        var found = await compilation.WithAnalyzers([new PodAnalyzer(), new ManifestAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return (
            [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())],
            [.. found.Select(diagnostic => diagnostic.Id).Distinct()]);
    }

    static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, Parsing);

    // What strict switches on for a project is a severity, and no property that an analyzer reads.
    static CSharpCompilationOptions Options(IReadOnlyDictionary<string, string> properties)
    {
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication);
        return properties.GetValueOrDefault("SecurePodsStrict") == "true"
            ? options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(Rule.Undecided, ReportDiagnostic.Warn))
            : options;
    }

    sealed class ProjectProperties(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        static readonly Values ManifestOptions = new(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.SecurePodsManifest"] = "true" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ManifestOptions;
    }

    sealed class ManifestText(string text) : AdditionalText
    {
        public override string Path => "manifest.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        readonly Dictionary<string, string> _values = values.ToDictionary(KeyComparer);

        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
    }
}
