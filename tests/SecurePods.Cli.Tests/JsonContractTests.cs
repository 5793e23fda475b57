using System.Text.Json;

namespace SecurePods.Cli.Tests;

/// <summary>The JSON that other programs rely on: names, order, nulls.</summary>
sealed class JsonContractTests
{
    const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
        spec:
          template:
            spec:
              hostNetwork: true
              securityContext:
                runAsNonRoot: true
                seccompProfile:
                  type: RuntimeDefault
              containers:
              - name: web
                image: web
                securityContext:
                  allowPrivilegeEscalation: false
                  capabilities:
                    drop: [ALL]
        """;

    [Test]
    public void A_violation_stands_with_its_check_and_its_finding_and_a_warning_by_itself()
    {
        var run = Run.WithInput(Deployment, "check", "-", "--format", "json");

        Assert.That(run.Output, Is.EqualTo("""
            {"documents":[
            {"path":"-","index":0,"line":1,"apiVersion":"apps/v1","kind":"Deployment","name":"web","namespace":"shop","allowed":false,"violations":[{"control":"hostNamespaces","level":"baseline","reason":"host namespaces","detail":"hostNetwork=true","findings":[{"id":"SP1002","field":"spec.template.spec.hostNetwork","line":9,"column":20,"message":"the pod has its node's network: it hears the node's traffic, reaches what listens on its loopback, and no network policy holds it","waived":false}]}],"warnings":[{"id":"SP4001","field":"spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem","line":18,"column":11,"message":"whoever breaks into the container may change its program (readOnlyRootFilesystem is unset)","waived":false}],"errors":[]}
            ]}

            """));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Is.Empty);
    }

    [Test]
    public void What_is_absent_is_null_and_a_document_without_a_pod_is_listed()
    {
        var run = Run.WithInput("apiVersion: v1\nkind: ConfigMap\n", "check", "-", "--format", "json");

        Assert.That(run.Output, Is.EqualTo("""
            {"documents":[
            {"path":"-","index":0,"line":1,"apiVersion":"v1","kind":"ConfigMap","name":null,"namespace":null,"allowed":true,"violations":[],"warnings":[],"errors":[]}
            ]}

            """));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void Nothing_to_read_is_an_empty_list()
    {
        var run = Run.WithInput("# nothing\n", "check", "-", "--format", "json");

        Assert.That(run.Documents, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void An_error_has_its_place_and_the_document_is_judged_as_far_as_it_was_read()
    {
        var run = Run.WithInput("apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n  hostPID: true\n  containers: []\n", "check", "-", "--format", "json", "--level", "baseline");

        var document = run.Documents.Single();
        Assert.That(document.GetProperty("errors").GetRawText(), Is.EqualTo("""[{"message":"the key \"hostPID\" is there already","field":null,"line":5,"column":3}]"""));
        Assert.That(document.GetProperty("allowed").GetBoolean(), Is.False);
        Assert.That(document.GetProperty("violations").GetArrayLength(), Is.EqualTo(1));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void A_document_that_breaks_off_is_not_said_to_lack_what_may_have_followed()
    {
        var run = Run.WithInput("apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n  containers:\n  - name: a\n    image: [\n", "check", "-", "--format", "json");

        var document = run.Documents.Single();
        Assert.That(document.GetProperty("errors").GetArrayLength(), Is.EqualTo(1));
        Assert.That(document.GetProperty("violations").EnumerateArray().Select(violation => violation.GetProperty("control").GetString()), Is.EqualTo(["hostNamespaces"]));
    }

    [Test]
    public void A_value_of_another_type_is_an_error_and_never_a_pass()
    {
        var run = Run.WithInput(Deployment.Replace("hostNetwork: true", "hostNetwork: \"yes\"", StringComparison.Ordinal), "check", "-", "--format", "json", "--lenient");

        var document = run.Documents.Single();
        Assert.That(document.GetProperty("allowed").GetBoolean(), Is.False);
        Assert.That(document.GetProperty("errors")[0].GetProperty("message").GetString(), Does.StartWith("hostNamespaces cannot be judged"));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Each_item_of_a_list_is_a_document()
    {
        var run = Run.WithInput("""
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
            - {apiVersion: v1, kind: ConfigMap, metadata: {generateName: b-}}
            ---
            kind: PodList
            apiVersion: v1
            items:
            - metadata: {name: c}
              spec: {hostIPC: true}
            """, "check", "-", "--format", "json", "--level", "baseline");

        Assert.That(run.Documents.Select(Text("index")), Is.EqualTo(["0", "1", "2"]));
        Assert.That(run.Documents.Select(Text("line")), Is.EqualTo(["4", "5", "10"]));
        Assert.That(run.Documents.Select(Text("name")), Is.EqualTo(["a", "b-", "c"]));
        Assert.That(run.Documents.Select(Text("kind")), Is.EqualTo(["ConfigMap", "ConfigMap", "Pod"]));
        Assert.That(run.Documents[2].GetProperty("violations")[0].GetProperty("findings")[0].GetProperty("field").GetString(), Is.EqualTo("spec.hostIPC"));
    }

    [TestCase("v1", "Pod", "")]
    [TestCase("v1", "PodTemplate", "template")]
    [TestCase("v1", "ReplicationController", "spec.template")]
    [TestCase("apps/v1", "StatefulSet", "spec.template")]
    [TestCase("apps/v1", "DaemonSet", "spec.template")]
    [TestCase("apps/v1", "ReplicaSet", "spec.template")]
    [TestCase("batch/v1", "Job", "spec.template")]
    [TestCase("batch/v1", "CronJob", "spec.jobTemplate.spec.template")]
    [TestCase("extensions/v1beta1", "Deployment", "spec.template")]
    [TestCase("apps/v1beta2", "DaemonSet", "spec.template")]
    [TestCase("batch/v1beta1", "CronJob", "spec.jobTemplate.spec.template")]
    public void Every_kind_that_holds_a_pod_is_judged_in_old_versions_too(string apiVersion, string kind, string path)
    {
        var open = string.Concat(path.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(step => $"{step}: {{"));
        var yaml = $"{{apiVersion: {apiVersion}, kind: {kind}, {open}spec: {{hostPID: true}}}}{new string('}', path.Split('.', StringSplitOptions.RemoveEmptyEntries).Length)}";

        var document = Run.WithInput(yaml, "check", "-", "--format", "json", "--level", "baseline").Documents.Single();

        var finding = document.GetProperty("violations")[0].GetProperty("findings")[0];
        Assert.That(finding.GetProperty("field").GetString(), Is.EqualTo((path.Length == 0 ? "" : path + ".") + "spec.hostPID"));
    }

    [TestCase("serving.knative.dev/v1", "Deployment")]
    [TestCase("v1", "ConfigMap")]
    [TestCase("v2", "Pod")]
    public void No_other_kind_is(string apiVersion, string kind)
    {
        var run = Run.WithInput($"apiVersion: {apiVersion}\nkind: {kind}\nspec: {{hostPID: true, template: {{spec: {{hostPID: true}}}}}}", "check", "-", "--format", "json", "--lenient");

        Assert.That(run.Documents.Single().GetProperty("violations").GetArrayLength(), Is.Zero);
        Assert.That(run.ExitCode, Is.Zero);
    }

    static Func<JsonElement, string> Text(string property) => document => document.GetProperty(property).ToString();
}
