using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Analyzers;

namespace SecurePods.Benchmarks.Analyzers;

/// <summary>
/// From an edit in a file of 500 lines, within the project of 200 files, to the diagnostics of that file, and to those of the edited member alone, with everything warm:
/// what an editor does while one types. Beside each, what an analyzer takes that looks at code blocks and does nothing, since that is what Roslyn itself takes; and what
/// the compiler takes for its own diagnostics.
/// </summary>
static class EditLatency
{
    const int Warmups = 60;
    const int Edits = 41;
    const string Typed = "\"example/web:";

    public static async Task<int> Run()
    {
        var file = GeneratedProject.Source("Edited", new Random(1), lines: 500, pods: 5).Replace("s.RunAsUser(", "s.Privileged(true).RunAsUser(", StringComparison.Ordinal);
        var tree = CSharpSyntaxTree.ParseText(file);
        var compilation = Compile([.. GeneratedProject.Sources(pods: true).Select(source => source.Text), GeneratedProject.Usings]).AddSyntaxTrees(tree);
        var place = new TextSpan(file.IndexOf(Typed, StringComparison.Ordinal) + Typed.Length, 1);

        var compiler = await Median(tree, compilation, place, (_, model) => Task.FromResult(model.GetDiagnostics()));
        var wholeFile = await Analyze(new PodAnalyzer(), ofMember: false, privileged: 5);
        var member = await Analyze(new PodAnalyzer(), ofMember: true, privileged: 1);
        var idleFile = await Analyze(new IdleAnalyzer(), ofMember: false, privileged: 0);
        var idleMember = await Analyze(new IdleAnalyzer(), ofMember: true, privileged: 0);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            from an edit to {file.Count(c => c == '\n')} lines' diagnostics: {wholeFile:0.0} ms; an analyzer that does nothing takes {idleFile:0.0} ms, the compiler's own {compiler:0.0} ms
            from an edit to the edited member's diagnostics: {member:0.0} ms; an analyzer that does nothing takes {idleMember:0.0} ms
            """));
        return 0;

        Task<double> Analyze(DiagnosticAnalyzer analyzer, bool ofMember, int privileged) => Median(tree, compilation, place, async (edited, model) =>
        {
            TextSpan? span = ofMember ? (await model.SyntaxTree.GetRootAsync()).FindNode(place).FirstAncestorOrSelf<MethodDeclarationSyntax>()!.Span : null;
            var found = await edited.WithAnalyzers([analyzer]).GetAnalyzerSemanticDiagnosticsAsync(model, span, CancellationToken.None);
            return found.Length == privileged ? found : throw new InvalidOperationException($"{privileged} containers are privileged, found were: {string.Join("\n", found)}");
        });
    }

    static async Task<double> Median(SyntaxTree tree, CSharpCompilation compilation, TextSpan place, Func<CSharpCompilation, SemanticModel, Task<ImmutableArray<Diagnostic>>> diagnose)
    {
        var times = new List<double>();
        for (var i = 0; i < Warmups + Edits; i++)
        {
            var clock = Stopwatch.StartNew();
            var text = await tree.GetTextAsync();
            var edited = tree.WithChangedText(text.WithChanges(new TextChange(place, $"{i % 10}")));
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            await diagnose(compilation, compilation.GetSemanticModel(edited));
            if (i >= Warmups)
                times.Add(clock.Elapsed.TotalMilliseconds);
            tree = edited;
        }

        times.Sort();
        return times[Edits / 2];
    }

    static CSharpCompilation Compile(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Generated",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "SecurePods.dll" or "SecurePods.Controls.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
        ],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
