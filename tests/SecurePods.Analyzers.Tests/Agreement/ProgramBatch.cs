using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>Programs that are compiled together: run, to hear the evaluator, and analyzed, to hear the prover.</summary>
sealed class ProgramBatch(IReadOnlyList<PodProgram> programs, Level level, KubernetesVersion version)
{
    const string Hidden = """
        public static class Hidden
        {
            public static object Value;

            public static T Of<T>() => (T)Value;
        }
        """;

    static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(TestProgram.Language);

    public async Task<IReadOnlyList<Outcome>> Run()
    {
        var compilation = Compile();
        var diagnostics = await compilation.WithAnalyzers([new PodAnalyzer()], new AnalyzerOptions([], new Declared(level, version))).GetAnalyzerDiagnosticsAsync();
        var told = diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath);
        var assembly = Load(compilation);
        return [.. programs.Select(program => new Outcome(program, program.Found(assembly, level, version), [.. told[program.Name].Concat(told[null])], $"{level} {version}"))];
    }

    CSharpCompilation Compile() => CSharpCompilation.Create(
        "Programs",
        [
            .. programs.Select(program => CSharpSyntaxTree.ParseText(program.Code, Language, program.Name)),
            CSharpSyntaxTree.ParseText(Hidden, Language),
            CSharpSyntaxTree.ParseText(TestProgram.Usings, Language),
        ],
        TestProgram.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([new(Rule.Undecided, ReportDiagnostic.Warn)]));

    static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.That(errors.Take(3).Select(error => $"{error}\n{error.Location.SourceTree}"), Is.Empty);
        image.Position = 0;
        return new AssemblyLoadContext("Programs", isCollectible: true).LoadFromStream(image);
    }

    sealed class Declared(Level level, KubernetesVersion version) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(new Dictionary<string, string>
        {
            ["build_property.SecurePodsLevel"] = level.ToString(),
            ["build_property.SecurePodsKubernetesVersion"] = version.ToString(),
        }.ToImmutableDictionary());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    sealed class Properties(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
