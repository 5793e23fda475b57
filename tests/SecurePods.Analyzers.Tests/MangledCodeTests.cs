using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecurePods.Analyzers.Tests.Agreement;

namespace SecurePods.Analyzers.Tests;

/// <summary>Whatever is written, the analyzers do not throw: this repository's own sources and programs full of pods, with tokens missing, doubled or swapped, or cut off.</summary>
public class MangledCodeTests
{
    const int Programs = 80;

    static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    [Test]
    public async Task Mangled_sources_never_make_the_analyzer_throw()
    {
        var sources = new[] { "generators/SecurePods.Analyzers", "src/SecurePods.Controls" }.SelectMany(Sources).Where(source => source.Length < 8000).ToList();
        Assert.That(sources.Sum(source => source.Count(character => character == '\n')), Is.GreaterThan(3000));

        await Run(sources.Select((source, seed) => Mangled(source, new Random(seed))));
    }

    [Test]
    public async Task Mangled_pods_never_make_the_analyzer_throw()
    {
        var examples = Sources("examples").SelectMany(source => Enumerable.Repeat(source, 10));
        var random = Enumerable.Range(0, Programs).Select(seed => new PodProgram(seed, "P" + seed, hides: seed % 2 == 0).Code);

        await Run(examples.Concat(random).Select((source, seed) => Mangled(source, new Random(seed))));
    }

    static async Task Run(IEnumerable<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Mangled",
            [CSharpSyntaxTree.ParseText(TestProgram.Usings, Parsing), .. sources.Select(source => CSharpSyntaxTree.ParseText(source, Parsing))],
            TestProgram.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication).WithSpecificDiagnosticOptions([new(Rule.Undecided, ReportDiagnostic.Warn)]));

        var all = await compilation.WithAnalyzers([new PodAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.That(all.Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.ToString()), Is.Empty);
    }

    static string Mangled(string source, Random random)
    {
        var text = source;
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var tokens = CSharpSyntaxTree.ParseText(text, Parsing).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToArray();
            if (tokens.Length < 2)
                break;
            var (one, other) = (tokens[random.Next(tokens.Length)], tokens[random.Next(tokens.Length)]);
            text = random.Next(10) switch
            {
                0 => text[..one.SpanStart],
                1 or 2 or 3 => Replaced(text, one, other.Text),
                4 => Replaced(text, one, one.Text + " " + one.Text),
                _ => Replaced(text, one, ""),
            };
        }

        return text;
    }

    static string Replaced(string text, SyntaxToken token, string by) => string.Concat(text.AsSpan(0, token.SpanStart), by, text.AsSpan(token.Span.End));

    static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SecurePods.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no SecurePods.sln above " + AppContext.BaseDirectory);
        return folder;
    }
}
