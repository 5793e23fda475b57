namespace SecurePods.Cli.Tests;

/// <summary>What the declared Kubernetes version does not know is a warning at its line, and changes no verdict.</summary>
sealed class VersionTests
{
    [TestCase("1.24", "SP9031 spec.hostUsers 4:13 False")]
    [TestCase("1.25")]
    public void A_field_that_the_version_does_not_know_is_a_warning(string version, params string[] expected) => AssertWarned(version, """
        apiVersion: v1
        kind: Pod
        spec:
         hostUsers: false
        """, expected);

    [Test]
    public void So_is_a_kind_that_it_does_not_serve() => AssertWarned("1.25", """
        kind: PodDisruptionBudget
        apiVersion: policy/v1beta1
        """, ["SP9030 apiVersion 2:13 False"]);

    [Test]
    public void A_waiver_covers_it() => AssertWarned("1.24", """
        apiVersion: v1
        kind: Pod
        metadata: {annotations: {securepods.dev/waiver.SP9031: '[{"because":"the nodes are being upgraded"}]'}}
        spec: {hostUsers: false}
        """, ["SP9031 spec.hostUsers 4:19 True"]);

    static void AssertWarned(string version, string yaml, string[] expected)
    {
        var run = Run.WithInput(yaml, "check", "-", "--format", "json", "--kubernetes-version", version);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            run.Documents.Single().GetProperty("warnings").EnumerateArray().Select(warning =>
                $"{warning.GetProperty("id")} {warning.GetProperty("field")} {warning.GetProperty("line")}:{warning.GetProperty("column")} {warning.GetProperty("waived")}"),
            Is.EqualTo(expected));
    }
}
