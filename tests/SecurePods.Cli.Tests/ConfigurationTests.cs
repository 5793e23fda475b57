using System.Text.Json;

namespace SecurePods.Cli.Tests;

/// <summary>A <c>securepods.globalconfig</c> above the files says how loud a rule is, and no more.</summary>
[NonParallelizable]
sealed class ConfigurationTests
{
    const string Name = "securepods.globalconfig";

    /// <summary>Beyond baseline at line 4, beyond every level at line 8.</summary>
    const string Pod = """
        apiVersion: v1
        kind: Pod
        spec:
          hostPID: true
          containers:
          - name: a
            image: b
            securityContext: {readOnlyRootFilesystem: false}
        """;

    readonly TemporaryFolder _folder = new();
    string _before = "";

    [SetUp]
    public void Enter()
    {
        _before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = _folder.Path;
        _folder.Write("k8s/web/pod.yaml", Pod);
    }

    [TearDown]
    public void Leave()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder.Path, recursive: true);
        Directory.CreateDirectory(_folder.Path);
    }

    [OneTimeTearDown]
    public void Dispose() => _folder.Dispose();

    [TestCase("error", "error", "error")]
    [TestCase("warning", "warning", "warning")]
    [TestCase("suggestion", "note", "notice")]
    [TestCase("silent", "none", "notice")]
    [TestCase("none", "none", "notice")]
    [TestCase("default", "error", "error")]
    public void A_violation_is_as_loud_as_configured_and_refused_all_the_same(string severity, string sarif, string github)
    {
        Configure($"dotnet_diagnostic.SP1003.severity = {severity}");

        Assert.That(Sarif("SP1003"), Is.EqualTo(sarif));
        Assert.That(Check("github").Output, Does.Contain($"::{github} file=k8s/web/pod.yaml,line=4,col=12,endColumn=16,title=SP1003 "));
        var document = Check("json").Documents.Single();
        Assert.That(document.GetProperty("allowed").GetBoolean(), Is.False);
        Assert.That(document.GetProperty("violations")[0].GetProperty("control").GetString(), Is.EqualTo("hostNamespaces"));
        Assert.That(Check("text").Output, Does.Contain("SP1003: ").And.Contains("1 violation in 1 document"));
        Assert.That(new[] { "text", "json", "sarif", "github" }.Select(format => Check(format).ExitCode), Has.All.EqualTo(1));
    }

    [TestCase("error", "error", "error")]
    [TestCase("warning", "warning", "warning")]
    [TestCase("suggestion", "note", "notice")]
    [TestCase("default", "warning", "warning")]
    public void A_warning_is_as_loud_as_configured(string severity, string sarif, string github)
    {
        Configure($"dotnet_diagnostic.SP4001.severity = {severity}");

        Assert.That(Sarif("SP4001"), Is.EqualTo(sarif));
        Assert.That(Check("github").Output, Does.Contain($"::{github} file=k8s/web/pod.yaml,line=8,"));
        Assert.That(Check("json").Documents[0].GetProperty("warnings")[0].GetProperty("id").GetString(), Is.EqualTo("SP4001"));
    }

    [TestCase("none")]
    [TestCase("silent")]
    public void A_silenced_warning_is_left_out(string severity)
    {
        Configure($"dotnet_diagnostic.SP4001.severity = {severity}");

        Assert.That(Check("json").Documents[0].GetProperty("warnings").GetArrayLength(), Is.Zero);
        Assert.That(Check("text").Output, Does.Not.Contain("SP4001").And.Not.Contain("warning"));
        Assert.That(Check("sarif").Output, Does.Not.Contain("\"ruleId\": \"SP4001\""));
        Assert.That(Check("github").Output, Does.Not.Contain("SP4001"));
    }

    [Test]
    public void A_severity_makes_no_warning_a_violation()
    {
        _folder.Write("k8s/web/pod.yaml", Pod.Replace("  hostPID: true\n", "", StringComparison.Ordinal));
        Configure("dotnet_diagnostic.SP4001.severity = error");

        Assert.That(Check("text").ExitCode, Is.Zero);
    }

    [Test]
    public void Text_says_what_is_configured_where_and_what_that_does_not_change()
    {
        Configure("dotnet_diagnostic.SP1003.severity = none\ndotnet_diagnostic.SP4001.severity = error");

        var lines = Check("text").Output.Split('\n');

        Assert.That(lines.Where(line => line.Contains("severity: ", StringComparison.Ordinal)), Is.EqualTo(
        [
            "  severity: none by securepods.globalconfig, which changes no verdict",
            "  severity: error by securepods.globalconfig",
        ]));
    }

    [Test]
    public void The_nearest_file_above_counts()
    {
        Configure("dotnet_diagnostic.SP1003.severity = warning");
        Configure("dotnet_diagnostic.SP1003.severity = suggestion", "k8s");
        _folder.Write("other/pod.yaml", Pod);

        var lines = Run.Of("check", ".", "--level", "baseline", "--format", "github").Output.Split('\n').Where(line => line.Contains("SP1003", StringComparison.Ordinal)).ToList();

        Assert.That(lines[0], Does.StartWith("::notice file=k8s/web/pod.yaml"));
        Assert.That(lines[1], Does.StartWith("::warning file=other/pod.yaml"));
    }

    [Test]
    public void Standard_input_goes_by_the_current_folder()
    {
        Configure("dotnet_diagnostic.SP1003.severity = suggestion");
        Environment.CurrentDirectory = Path.Combine(_folder.Path, "k8s");

        Assert.That(Run.WithInput(Pod, "check", "-", "--level", "baseline", "--format", "github").Output, Does.StartWith("::notice file=-,line=4"));
    }

    [Test]
    public void What_is_wrong_is_told_at_its_line_all_of_it_and_once()
    {
        for (var i = 0; i < 20; i++)
            _folder.Write($"k8s/{i}/pod.yaml", Pod);
        Configure("dotnet_diagnostic.SP1003.severity = eror\ndotnet_diagnostic.SP4002.severity = none", "k8s");

        var run = Check("json");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": dotnet")[0]), Is.EqualTo(
        [
            $"securepods: {Path.Combine("k8s", Name)}:2:37",
            $"securepods: {Path.Combine("k8s", Name)}:3:1",
        ]));
        Assert.That(run.Errors, Does.Contain("did you mean error?"));
        Assert.That(run.Documents, Has.Length.EqualTo(21));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_told()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, Name), "nowhere");

        var run = Check("json");

        Assert.That(run.Errors, Does.StartWith($"securepods: {Name}: this file cannot be read: "));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Fix_tells_the_severity_of_what_it_leaves_and_what_is_wrong()
    {
        _folder.Write("k8s/web/pod.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  volumes: [{name: a, hostPath: {path: /}}]\n  containers: []\n");
        Configure("dotnet_diagnostic.SP1007.severity = suggestion");
        var left = Run.Of("fix", "k8s", "--level", "baseline");
        Configure("dotnet_diagnostic.SP1007.severity = loud");
        var wrong = Run.Of("fix", "k8s", "--level", "baseline");

        Assert.That(left.Output, Does.Contain("  severity: suggestion by securepods.globalconfig, which changes no verdict\n"));
        Assert.That(left.ExitCode, Is.EqualTo(1));
        Assert.That(wrong.Output, Does.Contain($"securepods: {Name}:2:37: "));
        Assert.That(wrong.ExitCode, Is.EqualTo(2));
    }

    void Configure(string lines, string folder = ".") => _folder.Write(Path.Combine(folder, Name), "is_global = true\n" + lines + "\n");

    static Run Check(string format) => Run.Of("check", "k8s", "--level", "baseline", "--format", format);

    static string? Sarif(string rule)
    {
        using var sarif = JsonDocument.Parse(Check("sarif").Output);
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(one => one.GetProperty("ruleId").GetString() == rule);
        return result.GetProperty("level").GetString();
    }
}
