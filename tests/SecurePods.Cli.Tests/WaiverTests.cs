using System.Text.Json;

namespace SecurePods.Cli.Tests;

/// <summary>Waivers that a manifest carries.</summary>
sealed class WaiverTests
{
    [Test]
    public void A_waived_finding_stays_listed_and_does_not_count()
    {
        var run = Check("""securepods.dev/waiver.SP1003: '[{"because":"debugs the node"}]'""");

        var violation = run.Documents.Single().GetProperty("violations")[0];
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Documents.Single().GetProperty("allowed").GetBoolean(), Is.True);
        Assert.That(violation.GetProperty("reason").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(violation.GetProperty("detail").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(violation.GetProperty("findings")[0].GetProperty("waived").GetBoolean(), Is.True);
    }

    [TestCase("""securepods.dev/waiver.SP1003: '[{"because":"x","until":"2020-01-01"}]'""", 1, "SP9022")]
    [TestCase("""securepods.dev/waiver.SP1003: '[{"container":"a"}]'""", 1, "SP9021")]
    [TestCase("""securepods.dev/waiver.SP1004: '[{"because":"x"}]'""", 1, "SP9028")]
    [TestCase("""securepods.dev/waiver.SP1003: yes""", 2, null)]
    public void A_waiver_that_is_none_is_a_warning_where_it_stands(string annotation, int exitCode, string? id)
    {
        var run = Check(annotation);

        Assert.That(run.ExitCode, Is.EqualTo(exitCode));
        var warnings = run.Documents.Single().GetProperty("warnings").EnumerateArray().Select(warning => (warning.GetProperty("id").GetString(), warning.GetProperty("line").GetInt32()));
        Assert.That(warnings, id is null ? Is.Empty : Is.EqualTo([(id, 6)]));
    }

    [Test]
    public void An_expired_waiver_is_named_at_what_it_covered()
    {
        var run = Check("""securepods.dev/waiver.SP1003: '[{"because":"x","until":"2020-01-01"}]'""");

        Assert.That(run.Output, Does.Contain("its waiver was valid until 2020-01-01"));
    }

    static Run Check(string annotation) => Run.WithInput($"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: a
          annotations:
            {annotation}
        spec:
          hostPID: true
          containers: []
        """, "check", "-", "--format", "json", "--level", "baseline");
}
