namespace SecurePods.Cli.Tests;

/// <summary><c>securepods waivers</c>: who waived what, why, and until when.</summary>
sealed class WaiverListTests
{
    [Test]
    public void Each_waiver_is_a_line_with_its_reason_and_each_problem_follows()
    {
        var run = Run.WithInput("""
            apiVersion: v1
            kind: Pod
            metadata:
              name: proxy
              namespace: kube-system
              annotations:
                securepods.dev/waiver.SP1001: '[{"container":"proxy","because":"programs the\nrules","until":"2999-12-31"},{"container":"none","because":"x"}]'
                securepods.dev/waiver.SP1002: '[{"because":"y","until":"2020-01-01"}]'
                securepods.dev/waiver.SP1003: '[]{}'
            spec: {hostNetwork: true, containers: [{name: proxy, securityContext: {privileged: true}}]}
            """, "waivers", "-");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[]
        {
            "-:1: Pod kube-system/proxy: container proxy: SP1001 Privileged container: programs the rules (until 2999-12-31)",
            "-:1: Pod kube-system/proxy: container none: SP1001 Privileged container: x",
            "-:1: Pod kube-system/proxy: SP1002 Host network: y (until 2020-01-01)",
            "  SP9021: the reason of the waiver is no JSON list of objects such as {\"because\":\"…\"}, whose values are texts: whoever reviews the code must be able to read it there",
            "  SP9028: container none: the waiver of SP1001 covers nothing here",
            "  SP9022: the waiver was valid until 2020-01-01 and waives nothing any more",
            "3 waivers",
        }));
    }

    [Test]
    public void Manifests_without_waivers_say_so() =>
        Assert.That(Run.WithInput("{apiVersion: v1, kind: Pod, metadata: {name: a}}", "waivers", "-").Output, Is.EqualTo("no waiver\n"));
}
