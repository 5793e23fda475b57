namespace SecurePods.Cli.Tests;

/// <summary><c>securepods labels</c>: the tightest level that all pods of a namespace are within.</summary>
sealed class LabelsTests
{
    const string Restricted = """
        kind: Pod
        metadata: {name: good, namespace: shop}
        spec: {securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, containers: [{name: c, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}
        apiVersion: v1
        """;

    const string Baseline = """
        kind: Pod
        metadata: {name: middling, namespace: shop}
        spec: {containers: [{name: c}]}
        apiVersion: v1
        """;

    const string Privileged = """
        kind: Pod
        metadata: {name: bad}
        spec: {hostPID: true, containers: [{name: c}]}
        apiVersion: v1
        """;

    [Test]
    public void A_namespace_gets_the_level_of_its_loosest_pod_and_the_reason()
    {
        var run = Run.WithInput(string.Join("\n---\n", Restricted, Baseline, Privileged), "labels", "-", "--kubernetes-version", "1.30");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(LevelOf("shop", run), Is.EqualTo("baseline"));
        Assert.That(LevelOf("default", run), Is.EqualTo("privileged"));
        Assert.That(run.Output, Does.Contain("enforce-version: v1.30")
            .And.Contain("# not restricted: -:6 Pod middling: allowPrivilegeEscalation, capabilities_restricted, runAsNonRoot, seccompProfile_restricted")
            .And.Contain("# not baseline: -:11 Pod bad: hostNamespaces"));
    }

    [Test]
    public void Pods_within_the_tightest_level_have_nothing_in_their_way()
    {
        var run = Run.WithInput(Restricted, "labels", "-");

        Assert.That(LevelOf("shop", run), Is.EqualTo("restricted"));
        Assert.That(run.Output, Does.Not.Contain("# not"));
    }

    [Test]
    public void Objects_that_name_no_namespace_go_where_it_is_said() =>
        Assert.That(LevelOf("ops", Run.WithInput(Privileged, "labels", "-", "--namespace", "ops")), Is.EqualTo("privileged"));

    [Test]
    public void Waivers_do_not_count_since_the_cluster_does_not_know_them() =>
        Assert.That(LevelOf("default", Run.WithInput(Privileged.Replace("name: bad", """name: bad, annotations: {securepods.dev/waiver.SP1003: '[{"because":"x"}]'}"""), "labels", "-")), Is.EqualTo("privileged"));

    [Test]
    public void What_cannot_be_read_is_told_and_the_rest_still_printed()
    {
        var run = Run.WithInput(Restricted + "\n---\n{", "labels", "-");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.StartWith("-:6:"));
        Assert.That(LevelOf("shop", run), Is.EqualTo("restricted"));
    }

    static string? LevelOf(string name, Run run)
    {
        var lines = run.Output.Split('\n');
        var at = Array.IndexOf(lines, $"  name: \"{name}\"");
        return at < 0 ? null : lines[at + 2].Split(": ")[1];
    }
}
