using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Analyzers;

namespace SecurePods.Benchmarks.Analyzers;

/// <summary>
/// From an edit in a file of 500 lines, within the project of 200 files, to that file's diagnostics, with everything warm: what an editor does while one types. Beside it,
/// what the compiler takes for its own diagnostics of the same edit, since an analyzer of operations waits for the same binding.
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

        var compiler = await Median(tree, compilation, place, (edited, model) => Task.FromResult(model.GetDiagnostics()));
        var analyzer = await Median(tree, compilation, place, async (edited, model) =>
        {
            var found = await edited.WithAnalyzers([new PodAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
            return found.Length == 5 ? found : throw new InvalidOperationException($"Five containers are privileged, found were: {string.Join("\n", found)}");
        });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"from an edit to {file.Count(c => c == '\n')} lines' diagnostics: {analyzer:0.0} ms; the compiler's own take {compiler:0.0} ms"));
        return 0;
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
