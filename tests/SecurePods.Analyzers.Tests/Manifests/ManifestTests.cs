using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Tests.Manifests;

/// <summary>Manifests that a project names are judged as pods in C# are.</summary>
public class ManifestTests
{
    const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: proxy
        spec:
          hostPID: true
          containers:
          - name: proxy
            securityContext:
              privileged: true
        """;

    static readonly Dictionary<string, string> Baseline = new() { ["SecurePodsLevel"] = "baseline" };

    [Test]
    public async Task A_setting_is_reported_at_its_line_and_column_with_field_level_and_mend()
    {
        var found = await new ManifestProject(Baseline).With("k8s/pod.yaml", Pod).Judge();

        Assert.That(found.Select(Shown), Is.EquivalentTo(["k8s/pod.yaml(6,12)-(6,16): warning SP1003", "k8s/pod.yaml(10,19)-(10,23): warning SP1001", "k8s/pod.yaml(10,7)-(10,23): warning SP4001"]));
        Assert.That(found.Single(diagnostic => diagnostic.Id == Rule.Privileged).GetMessage(), Is.EqualTo(
            $"A privileged container has its node's devices and kernel to itself [spec.containers[0].securityContext.privileged; forbidden from baseline on, Kubernetes {KubernetesVersion.Latest}]: {Catalogue.Find(Rule.Privileged)!.Remedy}"));
    }

    [Test]
    public async Task The_declared_level_counts()
    {
        var found = await new ManifestProject(new Dictionary<string, string> { ["SecurePodsLevel"] = "privileged" }).With("pod.yaml", Pod).Judge();

        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(["SP4001"]));
    }

    [Test]
    public async Task The_declared_version_counts_and_the_message_says_no_level()
    {
        var found = await Of(Pod.Replace("hostPID: true", "hostUsers: true", StringComparison.Ordinal), new() { ["SecurePodsLevel"] = "privileged", ["SecurePodsKubernetesVersion"] = "1.20" });

        Assert.That(found, Does.Contain("SP9031(6,14)"));
    }

    [Test]
    public async Task Nothing_is_judged_by_a_level_that_is_none() => Assert.That(await Of(Pod, new() { ["SecurePodsLevel"] = "strict" }), Is.Empty);

    [Test]
    public async Task Every_object_of_a_file_is_judged() => Assert.That(
        await Of(Pod + "\n---\n" + """{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Pod","spec":{"hostNetwork":true}}]}"""),
        Does.Contain("SP1003(6,12)").And.Contain("SP1002(12,97)"));

    [Test]
    public async Task A_place_that_two_objects_share_is_reported_once()
    {
        const string Shared = """
            apiVersion: v1
            kind: Pod
            spec:
              containers:
              - &one
                name: a
                securityContext: {privileged: true}
              - *one
            """;

        Assert.That(await Of(Shared), Has.Exactly(1).EqualTo("SP1001(7,35)"));
    }

    [TestCase("""'[{"because":"debugs the node"}]'""", "")]
    [TestCase("""'[{"because":"debugs the node","until":"2020-01-01"}]'""", "SP1003(8,12) SP9022(6,35)")]
    [TestCase("""'[{"because":" "}]'""", "SP1003(8,12) SP9021(6,35)")]
    [TestCase("""'[{"container":"a","because":"x"}]'""", "SP1003(8,12) SP9028(6,35)")]
    public async Task A_waiver_is_honoured_and_looked_at(string waiver, string expected)
    {
        var found = await Of($$"""
            apiVersion: v1
            kind: Pod
            metadata:
              name: a
              annotations:
                securepods.dev/waiver.SP1003: {{waiver}}
            spec:
              hostPID: true
              containers: []
            """, Baseline);

        Assert.That(string.Join(' ', found), Is.EqualTo(expected));
    }

    [TestCase("a: [", "this is no YAML")]
    [TestCase("a: 1", "the kind is missing")]
    [TestCase("apiVersion: v1\nkind: Pod\nspec: {}\nspec: {}", "")]
    [TestCase("apiVersion: v1\nkind: Pod\nspec: {hostPID: often}", "hostNamespaces cannot be judged")]
    public async Task What_cannot_be_read_is_an_error(string text, string reason)
    {
        var found = await new ManifestProject(Baseline).With("pod.yaml", text).Judge();

        var error = found.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.That(error.Id, Is.EqualTo(Rule.UnreadableManifest));
        Assert.That(error.GetMessage(), Does.StartWith("The manifest cannot be read: ").And.Contain(reason));
    }

    [TestCase("")]
    [TestCase("# nothing\n---\n")]
    [TestCase("apiVersion: example.com/v1\nkind: Widget\nspec: {hostPID: true}\n")]
    public async Task What_holds_no_pod_is_fine(string text) => Assert.That(await Of(text), Is.Empty);

    [Test]
    public async Task Other_additional_files_are_not_even_read()
    {
        var project = new ManifestProject().With("notes.yaml", Pod, marker: "");

        Assert.That(await project.Judge(), Is.Empty);
        Assert.That(project.Files[0].TimesRead, Is.Zero);
    }

    [TestCase(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [TestCase(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task A_severity_that_holds_everywhere_holds_for_manifests(ReportDiagnostic configured, DiagnosticSeverity severity)
    {
        var found = await new ManifestProject(Baseline).With("pod.yaml", Pod).With(Rule.HostPID, configured).With(Rule.Privileged, ReportDiagnostic.Suppress).Judge();

        Assert.That(found.Single(one => one.Id == Rule.HostPID).Severity, Is.EqualTo(severity));
        Assert.That(found.Select(one => one.Id), Has.None.EqualTo(Rule.Privileged));
    }

    [Test]
    public async Task A_file_is_judged_without_the_others()
    {
        var project = new ManifestProject(Baseline).With("a.yaml", Pod).With("b.yaml", Pod);

        var found = await project.Judge(project.Files[1]);

        Assert.That(found.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Distinct(), Is.EqualTo(["b.yaml"]));
        Assert.That(project.Files[0].TimesRead, Is.Zero);
    }

    /// <summary>The rules and their places.</summary>
    static async Task<IEnumerable<string>> Of(string text, Dictionary<string, string>? properties = null) =>
        (await new ManifestProject(properties).With("pod.yaml", text).Judge()).OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).Select(diagnostic => $"{diagnostic.Id}{Place(diagnostic.Location.GetLineSpan().StartLinePosition)}");

    static string Shown(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}{Place(place.StartLinePosition)}-{Place(place.EndLinePosition)}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}";
    }

    static string Place(Microsoft.CodeAnalysis.Text.LinePosition position) => $"({position.Line + 1},{position.Character + 1})";
}
