using SecurePods.Apps.V1;
using SecurePods.Batch.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Waivers;

public class WaiverTests
{
    const string Because = "programs the node's iptables";

    [Test]
    public void A_waived_rule_is_not_refused_and_the_manifest_says_why()
    {
        var proxy = DaemonSet.Create("kube-proxy", d => d.Namespace("kube-system").Pod(p => p
            .Container("kube-proxy", "registry.k8s.io/kube-proxy:v1.36.0", c => c.SecurityContext(s => s.Privileged(true)).Waive(Rule.Privileged, because: Because))));
        Assert.That(proxy.ToYaml(), Does.Contain("privileged: true"));
        Assert.That(proxy.Metadata!.Annotations, Is.EqualTo((ValueMap<string>)[new($"securepods.dev/waiver.{Rule.Privileged}", $$"""[{"container":"kube-proxy","because":"{{Because}}"}]""")]));
    }

    [Test]
    public void A_containers_waiver_covers_what_the_rule_entails_and_nothing_else()
    {
        var exception = Refused(p => p.HostNetwork(true).Container("c", "i", c => c.SecurityContext(s => s.Privileged(true)).Waive(Rule.Privileged, Because)));
        Assert.That(exception.Violations.Select(violation => violation.Rule.Id), Is.EqualTo(new[] { Rule.HostNetwork }));
    }

    [Test]
    public void A_containers_waiver_is_for_that_container_alone()
    {
        var exception = Refused(p => p
            .Container("a", "i", c => c.SecurityContext(s => s.Privileged(true)).Waive(Rule.Privileged, Because))
            .Container("b", "i", c => c.SecurityContext(s => s.Privileged(true))));
        Assert.That(exception.Violations.Select(violation => violation.Path).Distinct(), Is.EquivalentTo(new[]
        {
            "spec.containers[1].securityContext.privileged", "spec.containers[1].securityContext.allowPrivilegeEscalation",
        }));
    }

    [Test]
    public void Several_containers_may_waive_one_rule_each_with_its_reason()
    {
        var pod = Pod.Create("p", p => p
            .InitContainer("a", "i", c => c.SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, "first"))
            .Container("b", "i", c => c.SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, "second"))
            .EphemeralContainer("c", c => c.Image("i").SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, "third")));
        Assert.That(() => pod.ToYaml(), Throws.Nothing);
        Assert.That(pod.Metadata!.Annotations!.Single().Value, Is.EqualTo("""[{"container":"a","because":"first"},{"container":"b","because":"second"},{"container":"c","because":"third"}]"""));
    }

    [Test]
    public void A_container_that_is_named_anew_keeps_its_waivers()
    {
        var pod = Pod.Create("p", p => p
            .Container("a", "i", c => c.SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, "first").Name("b").Waive(Rule.HostPort, "unused"))
            .EphemeralContainer("c", c => c.Waive(Rule.RunAsUser, "second").Name("d").Image("i").SecurityContext(s => s.RunAsUser(0))));

        Assert.That(pod.Metadata!.Annotations![$"securepods.dev/waiver.{Rule.RunAsUser}"], Is.EqualTo("""[{"container":"b","because":"first"},{"container":"d","because":"second"}]"""));
        Assert.That(pod.Metadata.Annotations[$"securepods.dev/waiver.{Rule.HostPort}"], Is.EqualTo("""[{"container":"b","because":"unused"}]"""));
        Assert.That(() => pod.ToYaml(), Throws.Nothing);
    }

    [Test]
    public void A_pods_waiver_is_for_its_own_fields()
    {
        Assert.That(() => Pod.Create("p", p => p.HostNetwork(true).Waive(Rule.HostNetwork, Because).Container("c", "i")).ToYaml(), Throws.Nothing);
        var exception = Refused(p => p.Waive(Rule.RunAsUser, Because).SecurityContext(s => s.RunAsUser(0)).Container("c", "i", c => c.SecurityContext(s => s.RunAsUser(0))));
        Assert.That(exception.Violations.Select(violation => violation.Path), Is.EqualTo(new[] { "spec.containers[0].securityContext.runAsUser" }));
    }

    [Test]
    public void A_waiver_of_one_rule_says_nothing_of_the_others_of_its_control()
    {
        var exception = Refused(p => p.HostNetwork(true).HostPID(true).Waive(Rule.HostNetwork, Because).Container("c", "i"));
        Assert.That(exception.Violations.Select(violation => violation.Rule.Id), Is.EqualTo(new[] { Rule.HostPID }));
    }

    [Test]
    public void A_waiver_stands_on_the_outermost_object_however_deep_the_pod()
    {
        var job = CronJob.Create("j", j => j.Schedule("@daily").Pod(p => p.HostIPC(true).Waive(Rule.HostIPC, Because).Container("c", "i")));
        Assert.That(() => job.ToYaml(), Throws.Nothing);
        Assert.That(job.Metadata!.Annotations!.Keys, Is.EqualTo((ValueList<string>)[$"securepods.dev/waiver.{Rule.HostIPC}"]));
        Assert.That(job.Spec!.JobTemplate!.Spec!.Template!.Metadata!.Annotations, Is.Null);
    }

    [TestCase("")]
    [TestCase(" \t\n")]
    [TestCase(null)]
    public void A_waiver_needs_a_reason(string? because)
    {
        Assert.That(() => Pod.Create("p", p => p.Waive(Rule.HostNetwork, because!)), Throws.ArgumentException.With.Message.Contains(Rule.HostNetwork));
        Assert.That(() => Pod.Create("p", p => p.Container("c", "i", c => c.Waive(Rule.Privileged, because!))), Throws.ArgumentException.With.Message.Contains(Rule.Privileged));
    }

    [Test]
    public void A_waiver_holds_until_its_last_day_and_the_manifest_says_so()
    {
        var pod = Pod.Create("p", p => p.HostNetwork(true).Waive(Rule.HostNetwork, Because, until: "2999-12-31").Container("c", "i"));
        Assert.That(() => pod.ToYaml(), Throws.Nothing);
        Assert.That(pod.Metadata!.Annotations!.Single().Value, Is.EqualTo($$"""[{"because":"{{Because}}","until":"2999-12-31"}]"""));
    }

    [Test]
    public void An_expired_waiver_waives_nothing_and_the_gate_says_that_it_has_expired()
    {
        var exception = Refused(p => p.HostNetwork(true).Container("c", "i", c => c.SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, Because, until: "2020-01-31")));
        Assert.That(exception.Violations.Select(violation => violation.Message), Has.One.Contains("valid until 2020-01-31").And.One.Not.Contains("valid until"));
    }

    [TestCase("")]
    [TestCase("tomorrow")]
    [TestCase("2027-3-1")]
    [TestCase("2027-02-29")]
    [TestCase("2027-03-01T00:00:00Z")]
    public void The_last_valid_day_is_a_day(string until)
    {
        Assert.That(() => Pod.Create("p", p => p.Waive(Rule.HostNetwork, Because, until)), Throws.ArgumentException.With.Message.Contains($"\"{until}\"").And.Message.Contains(Rule.HostNetwork));
        Assert.That(() => Pod.Create("p", p => p.Container("c", "i", c => c.Waive(Rule.Privileged, Because, until))), Throws.ArgumentException.With.Message.Contains($"\"{until}\""));
    }

    [TestCase("SP9999")]
    [TestCase("")]
    [TestCase("privileged")]
    [TestCase("sp1001")]
    public void A_waiver_is_of_a_rule_that_exists(string rule) =>
        Assert.That(() => Pod.Create("p", p => p.Waive(rule, Because)), Throws.ArgumentException.With.Message.Contains($"\"{rule}\""));

    [Test]
    public void Other_annotations_stay_beside_waivers() =>
        Assert.That(Pod.Create("p", p => p.Annotation("a", "b").HostNetwork(true).Waive(Rule.HostNetwork, Because).Container("c", "i")).Metadata!.Annotations, Has.Count.EqualTo(2).And.Contains(KeyValuePair.Create("a", "b")));

    [Test]
    public void A_waiver_that_the_object_carries_already_is_kept_beside_a_new_one()
    {
        var first = Pod.Create("p", p => p.Container("a", "i", c => c.SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, "first")));
        var second = Pod.Create("p", p => p.Metadata(first.Metadata!).Spec(first.Spec!).Container("b", "i", c => c.SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, "second")));
        Assert.That(() => second.ToYaml(), Throws.Nothing);
    }

    [TestCase("")]
    [TestCase("why not")]
    [TestCase("{}")]
    [TestCase("""{"because":"x"}""")]
    [TestCase("[{}]")]
    [TestCase("""[{"because":" "}]""")]
    [TestCase("""[{"because":1}]""")]
    [TestCase("""[{"because":"x","container":"other"}]""")]
    [TestCase("[")]
    [TestCase("[1, null]")]
    public void An_annotation_that_is_no_list_of_reasons_waives_nothing(string annotation) =>
        Refused(p => p.HostNetwork(true).Annotation($"securepods.dev/waiver.{Rule.HostNetwork}", annotation).Container("c", "i"));

    [TestCase("""[{"because":"x","container":1}]""")]
    [TestCase("""[{"because":"x","container":null}]""")]
    public void A_container_that_is_no_text_is_not_the_pod(string annotation) =>
        Refused(p => p.HostNetwork(true).Annotation($"securepods.dev/waiver.{Rule.HostNetwork}", annotation).Container("c", "i"));

    [Test]
    public void A_reason_may_be_any_text()
    {
        const string Odd = "\"quotes\", Ümläute, 日本 😀 \\ and\nlines <b>&";
        var pod = Pod.Create("p", p => p.HostNetwork(true).Waive(Rule.HostNetwork, Odd).Container("c", "i"));
        Assert.That(() => pod.ToYaml(), Throws.Nothing);
        Assert.That(System.Text.Json.Nodes.JsonNode.Parse(pod.Metadata!.Annotations!.Single().Value)![0]!["because"]!.GetValue<string>(), Is.EqualTo(Odd));
    }

    static PodSecurityException Refused(Action<PodBuilder> configure) => Assert.Throws<PodSecurityException>(() => Pod.Create("p", configure).ToYaml())!;
}
