using System.Text.Json;

namespace SecurePods.Cli.Tests;

/// <summary>The other ways to say what was found.</summary>
sealed class ReportTests
{
    const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: a
          annotations:
            securepods.dev/waiver.SP1004: '[{"because":"shares memory, 100%: so be it"}]'
        spec:
          hostIPC: true
          hostPID: true  # why?
          containers:
          - name: a
            securityContext: {privileged: true, readOnlyRootFilesystem: true}
        """;

    [Test]
    public void Text_shows_the_line_with_the_place_underlined_and_the_mend()
    {
        var run = Run.WithInput(Pod, "check", "-", "--level", "baseline");

        Assert.That(run.Output, Is.EqualTo("""
            -:9:12: SP1003: the pod sees every process of its node, with its environment, and may signal those of its user
              9 |   hostPID: true  # why?
                |            ^^^^
              in Pod a: spec.hostPID
              mend: leave hostPID out; for containers of one pod that must see each other there is shareProcessNamespace

            -:12:35: SP1001: a privileged container has its node's devices and kernel to itself
              12 |     securityContext: {privileged: true, readOnlyRootFilesystem: true}
                 |                                   ^^^^
              in Pod a: spec.containers[0].securityContext.privileged
              mend: leave privileged out; if the container needs one thing of the kernel, add that capability instead

            1 document, 2 violations in 1 document, 1 waived finding (baseline, Kubernetes 1.36)

            """.Replace("1.36", KubernetesVersion.Latest.ToString(), StringComparison.Ordinal)));
    }

    [Test]
    public void Text_shows_an_error_at_its_line()
    {
        var run = Run.WithInput("a: 1\n\tb: [x]\n", "check", "-");

        Assert.That(run.Output, Does.StartWith("-:2:1: error: this is no YAML: "));
        Assert.That(run.Output, Does.Contain("  2 |  b: [x]\n    | ^^^^^^^\n"));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Text_is_never_taken_for_markup()
    {
        var run = Run.WithInput("apiVersion: v1\nkind: Pod\nmetadata: {name: '[red]x[/]'}\nspec:\n  hostPID: true # [bold]\n", "check", "-", "--level", "baseline");

        Assert.That(run.Output, Does.Contain("in Pod [red]x[/]: spec.hostPID").And.Contain("# [bold]"));
    }

    [Test]
    public void A_workflow_command_keeps_to_one_line_and_escapes_what_would_end_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a,b.yaml", "apiVersion: v1\nkind: Pod\nspec: {hostPID: true}\n");

        var run = Run.Of("check", path, "--level", "baseline", "--format", "github");

        Assert.That(run.Output, Does.StartWith($"::error file={path.Replace(",", "%2C", StringComparison.Ordinal)},line=3,col=17,endColumn=21,title=SP1003 "));
        Assert.That(run.Output.TrimEnd('\n'), Does.Not.Contain('\n'));
    }

    [Test]
    public void Sarif_names_rules_places_and_waivers()
    {
        using var sarif = JsonDocument.Parse(Run.WithInput(Pod, "check", "-", "--level", "baseline", "--format", "sarif").Output);

        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.That(rules.Select(rule => rule.GetProperty("id").GetString()), Is.EqualTo(Catalogue.Rules.Select(rule => rule.Id)));
        Assert.That(rules.Select(rule => rule.GetProperty("helpUri").GetString()), Has.All.StartWith("https://"));
        Assert.That(results.Select(result => result.GetProperty("ruleId").GetString()), Is.EqualTo(["SP1003", "SP1004", "SP1001"]));
        foreach (var result in results)
            Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
        Assert.That(results[1].GetProperty("suppressions")[0].GetProperty("justification").GetString(), Is.EqualTo("shares memory, 100%: so be it"));
        Assert.That(results[0].TryGetProperty("suppressions", out _), Is.False);
        Assert.That(results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("""{"startLine":9,"startColumn":12,"endLine":9,"endColumn":16}"""));
        Assert.That(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), Is.True);
    }

    [Test]
    public void Sarif_says_what_could_not_be_read()
    {
        using var sarif = JsonDocument.Parse(Run.WithInput("a: [", "check", "-", "--format", "sarif").Output);

        var invocation = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.That(invocation.GetProperty("executionSuccessful").GetBoolean(), Is.False);
        Assert.That(invocation.GetProperty("toolExecutionNotifications").GetArrayLength(), Is.EqualTo(1));
    }
}
