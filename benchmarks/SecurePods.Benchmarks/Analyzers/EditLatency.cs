using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Analyzers;

namespace SecurePods.Benchmarks.Analyzers;

/// <summary>From an edit in a file of 500 lines, within the project of 200 files, to that file's diagnostics, with everything warm: what an editor does while one types.</summary>
static class EditLatency
{
    const int Warmups = 300;
    const int Edits = 101;
    const string Typed = "\"example/web:";

    public static async Task<int> Run()
    {
        var file = GeneratedProject.Source("Edited", new Random(1), lines: 500, pods: 5).Replace("s.RunAsUser(", "s.Privileged(true).RunAsUser(", StringComparison.Ordinal);
        var tree = CSharpSyntaxTree.ParseText(file);
        var compilation = Compile([.. GeneratedProject.Sources(pods: true).Select(source => source.Text), GeneratedProject.Usings]).AddSyntaxTrees(tree);
        var place = new TextSpan(file.IndexOf(Typed, StringComparison.Ordinal) + Typed.Length, 1);

        var times = new List<double>();
        for (var i = 0; i < Warmups + Edits; i++)
        {
            var clock = Stopwatch.StartNew();
            var text = await tree.GetTextAsync();
            var edited = tree.WithChangedText(text.WithChanges(new TextChange(place, $"{i % 10}")));
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            var found = await compilation.WithAnalyzers([new PodAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(edited), filterSpan: null, CancellationToken.None);
            if (i >= Warmups)
                times.Add(clock.Elapsed.TotalMilliseconds);
            if (found.Length != 5)
                throw new InvalidOperationException($"Five containers are privileged, found were: {string.Join("\n", found)}");
            tree = edited;
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"from an edit to {file.Count(c => c == '\n')} lines' diagnostics: {times[Edits / 2]:0.0} ms (nine of ten within {times[Edits * 9 / 10]:0.0} ms)"));
        return 0;
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
