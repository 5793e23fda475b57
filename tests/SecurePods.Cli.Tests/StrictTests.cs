namespace SecurePods.Cli.Tests;

/// <summary>What the API server's strict validation refuses is an error, unless the check is lenient.</summary>
sealed class StrictTests
{
    const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: p
        spec:
          securityContext:
            readOnlyRootFilesystem: true
          restartPolicy: Mostly
          containers:
          - name: c
            image: 1
        """;

    [Test]
    public void Each_error_has_its_field_and_place_and_the_pod_is_judged_all_the_same()
    {
        var document = Run.WithInput(Pod, "check", "-", "--format", "json").Documents.Single();

        Assert.That(document.GetProperty("allowed").GetBoolean(), Is.False);
        Assert.That(document.GetProperty("violations").GetArrayLength(), Is.GreaterThan(0));
        Assert.That(document.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("field")} {error.GetProperty("line")}:{error.GetProperty("column")} {error.GetProperty("message")}"), Is.EqualTo([
            "spec.securityContext.readOnlyRootFilesystem 7:5 PodSecurityContext has no such field; spec.containers[].securityContext has it: set it on each of the containers",
            "spec.restartPolicy 8:18 \"Mostly\" must be one of Always, OnFailure, Never",
            "spec.containers[0].image 11:12 \"1\" must be a string: put it in quotes",
        ]));
    }

    [Test]
    public void A_value_that_a_control_judges_is_no_error_beside_its_verdict()
    {
        var document = Run.WithInput("apiVersion: v1\nkind: Pod\nspec: {containers: [{name: c, image: i, securityContext: {procMount: Odd}}]}\n", "check", "-", "--format", "json", "--level", "baseline").Documents.Single();

        Assert.That(document.GetProperty("errors").GetArrayLength(), Is.Zero);
        Assert.That(document.GetProperty("violations")[0].GetProperty("control").GetString(), Is.EqualTo("procMount"));
    }

    [Test]
    public void A_lenient_check_has_none_of_them() =>
        Assert.That(Run.WithInput(Pod, "check", "-", "--format", "json", "--lenient").Documents.Single().GetProperty("errors").GetArrayLength(), Is.Zero);
}
