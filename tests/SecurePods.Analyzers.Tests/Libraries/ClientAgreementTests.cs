using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecurePods.Analyzers.Tests.Agreement;
using SecurePods.Views;

namespace SecurePods.Analyzers.Tests.Libraries;

using Node = SecurePods.Views.Node;

/// <summary>The prover agrees with the evaluator on random pods written as the official client's models.</summary>
public class ClientAgreementTests
{
    const int Programs = 200;

    static readonly object[] Texts = ["", "x", "ALL", "SYS_ADMIN", "NET_BIND_SERVICE", "container_t", "spc_t", "kernel.msgmax", "net.ipv4.tcp_syncookies", "RuntimeDefault", "Unconfined", "unconfined", "Default", "Unmasked", "windows", "linux", "runtime/default"];

    static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(TestProgram.Language);

    [Test]
    public async Task The_compiler_says_what_the_evaluator_finds()
    {
        var pods = Enumerable.Range(0, Programs).Select(Make).ToList();
        var trees = pods.Select((pod, seed) => CSharpSyntaxTree.ParseText(ClientCode.Program(seed, pod.Pod, pod.Hidden), Language, $"P{seed}")).ToList();
        var usings = CSharpSyntaxTree.ParseText("global using System.Collections.Generic; global using k8s.Models;", Language);
        var compilation = CSharpCompilation.Create("Programs", trees.Append(usings), TestProgram.References.Append(MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)), new(OutputKind.DynamicallyLinkedLibrary));
        Assert.That(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3), Is.Empty);
        var told = (await compilation.WithAnalyzers([new PodAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync()).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);

        var differences = pods.Select((pod, seed) => Difference(pod.Pod, pod.Hidden, [.. told[$"P{seed}"]], trees[seed])).OfType<string>().ToList();
        TestContext.Out.WriteLine($"{Programs} programs, {told.Sum(group => group.Count())} diagnostics, {differences.Count} differences");
        Assert.That(differences.OrderBy(difference => difference.Length).Take(3), Is.Empty);
    }

    static (Node Pod, Node? Hidden) Make(int seed)
    {
        var random = new Random(seed);
        var maker = new RandomPod(random);
        var pod = maker.Pod();
        return (pod, seed % 2 == 0 ? maker.Scalars[random.Next(maker.Scalars.Count)] : null);
    }

    static string? Difference(Node pod, Node? hidden, IReadOnlyList<Diagnostic> diagnostics, SyntaxTree code)
    {
        HashSet<(string Rule, string Path)> told = [.. diagnostics.SelectMany(diagnostic => diagnostic.Properties[Analyzers.Diagnostics.Paths]!.Split('\n').Select(path => (diagnostic.Id, path)))];
        var values = hidden?.Value switch { null => [null], bool => [true, false], string own => [own, .. Texts], _ => new object?[] { 0L, 1000L } };
        HashSet<(string Rule, string Path)>? expected = null;
        foreach (var value in values)
            if (expected is null)
                expected = Found(Copy(pod, hidden, value));
            else
                expected.IntersectWith(Found(Copy(pod, hidden, value)));
        var wrong = told.Except(expected!).ToList();
        var missed = hidden is null ? expected!.Except(told).ToList() : [];
        return wrong.Count + missed.Count == 0 ? null : $"wrong: {string.Join(", ", wrong)}\nmissed: {string.Join(", ", missed)}\n{code}";
    }

    static HashSet<(string Rule, string Path)> Found(Node pod)
    {
        var verdict = PodSecurity.Evaluate(PodViews.FromNode(pod), Level.Restricted, KubernetesVersion.Latest);
        return [.. verdict.Violations.SelectMany(violation => violation.Findings).Concat(verdict.Warnings).Where(finding => finding.EntailedBy is null).Select(finding => (finding.Rule.Id, finding.Path))];
    }

    static Node Copy(Node node, Node? hidden, object? value)
    {
        if (node.Kind == NodeKind.Scalar)
            return Node.Scalar(node == hidden ? value! : node.Value!);
        var copy = node.Kind == NodeKind.List ? Node.List() : Node.Object();
        foreach (var member in node.Members)
            copy.Set(member.Key, Copy(member.Value, hidden, value));
        foreach (var item in node.Items)
            copy.Add(Copy(item, hidden, value));
        return copy;
    }
}
