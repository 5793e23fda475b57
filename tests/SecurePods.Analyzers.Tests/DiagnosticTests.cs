using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecurePods.Analyzers.Tests;

/// <summary>What a diagnostic says, beside its place.</summary>
public class DiagnosticTests
{
    [Test]
    public async Task A_privileged_container_is_one_diagnostic_with_field_level_version_and_remedy()
    {
        var all = await Run("""_ = Deployment.Create("web", d => d.Pod(p => p.Container("main", "image", c => c.SecurityContext(s => s.Privileged(true)))));""");

        Assert.That(all, Has.Count.EqualTo(1));
        var message = all[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(message, Does.Contain("spec.containers[0].securityContext.privileged"));
        Assert.That(message, Does.Contain($"forbidden from baseline on, Kubernetes {KubernetesVersion.Latest}"));
        Assert.That(message, Does.EndWith(Catalogue.Find(Rule.Privileged)!.Remedy));
    }

    [Test]
    public async Task The_container_s_name_is_an_additional_location()
    {
        var all = await Run("""_ = Deployment.Create("web", d => d.Pod(p => p.Container("main", "image", c => c.SecurityContext(s => s.Privileged(true)))));""");

        Assert.That(all.Single().AdditionalLocations.Select(TextAt), Is.EqualTo(["\"main\""]));
    }

    [Test]
    public async Task The_path_of_a_part_begins_at_the_part()
    {
        var all = await Run("object made = new SecurityContext { Privileged = true };");

        Assert.That(all.Single().Properties[Diagnostics.Paths], Is.EqualTo("privileged"));
    }

    [Test]
    public async Task One_place_that_is_found_of_several_containers_names_them_all()
    {
        var all = await Run("""_ = Pod.Create("a", p => p.ReadOnlyRootFilesystem(false).Container("b", "image").Container("c", "image"));""");

        Assert.That(all.Single().Properties[Diagnostics.Paths], Is.EqualTo(
            "spec.containers[0].securityContext.readOnlyRootFilesystem\nspec.containers[1].securityContext.readOnlyRootFilesystem"));
    }

    [Test]
    public async Task Code_with_errors_and_gaps_never_makes_the_analyzer_throw()
    {
        var whole = """
            var context = new SecurityContext { Privileged = true, Capabilities = new() { Add = ["A", .. new[] { "B" }] } };
            _ = Deployment.Create("web", d => d.Namespace("n").Labels([new("a", "b")]).Pod(p => { if (args) return; p.Container("main", "image", c => c.SecurityContext(context with { RunAsUser = 0 }).Port(80, hostPort: 80)).Waive(Rule.HostNetwork, because: "x"); foreach (var x in y) p.HostNetwork(true); }));
            Action<ContainerBuilder> more = c => c?.Env("a", "b").SecurityContext(s => s.Privileged(context switch { null => true, _ => true }));
            """;

        // The program cut off at every place, and with every token missing in turn.
        var programs = Enumerable.Range(0, whole.Length).Select(end => whole[..end])
            .Concat(CSharpSyntaxTree.ParseText(whole).GetRoot().DescendantTokens().Select(token => whole.Remove(token.SpanStart, token.Span.Length)));
        foreach (var program in programs)
            Assert.That((await Run(program)).Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.ToString()), Is.Empty, program);
    }

    static string TextAt(Location location) => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);

    static async Task<IReadOnlyList<Diagnostic>> Run(string statements)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(TestProgram.Language);
        var compilation = CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(TestProgram.Usings, options), CSharpSyntaxTree.ParseText(TestProgram.Of(statements), options)],
            TestProgram.References,
            new(OutputKind.DynamicallyLinkedLibrary));
        return [.. await compilation.WithAnalyzers([new PodAnalyzer()]).GetAnalyzerDiagnosticsAsync()];
    }
}
