using System.Buffers;
using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Gate;

public class GateTests
{
    static readonly Deployment Good = Deployment.Create("good", d => d.Pod(p => p.Container("c", "i")));

    static readonly Deployment Bad = Deployment.Create("bad", d => d.Namespace("shop").Pod(p => p
        .HostNetwork(true).HostPID(true)
        .HostPathVolume("logs", "/var/log")
        .InitContainer("first", "i", c => c.SecurityContext(s => s.AllowPrivilegeEscalation(true)))
        .Container("web", "i", c => c.Port(80, hostPort: 80).SecurityContext(s => s.Privileged(true).RunAsUser(0).Capabilities(x => x.Add("SYS_TIME"))))));

    static readonly Pod AlsoBad = Pod.Create("also-bad", p => p.SecurityContext(s => s.RunAsNonRoot(false)).Container("c", "i"));

    [Test]
    public void A_pod_within_the_level_is_written() => Assert.That(Good.ToYaml(), Does.StartWith("apiVersion: apps/v1\nkind: Deployment\n"));

    [Test]
    public void A_stream_may_write_manifests_of_its_own_while_it_is_written_to()
    {
        using var stream = new WritingStream();
        Good.WriteTo(stream);
        Assert.That(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(Good.ToYaml()));
    }

    [Test]
    public void What_the_gate_knows_can_be_asked_without_an_exception()
    {
        var verdict = Bad.Evaluate()!;
        Assert.That(verdict.Violations.SelectMany(violation => violation.Findings).Select(finding => finding.Rule.Id).Distinct(), Is.EquivalentTo(Refused(() => Bad.ToYaml()).Violations.Select(violation => violation.Rule.Id).Distinct()));
        Assert.That(Bad.Evaluate(Level.Privileged)!.Allowed, Is.True);
        Assert.That(Good.Evaluate()!.Allowed, Is.True);
        Assert.That(ConfigMap.Create("none").Evaluate(), Is.Null);
        Assert.That(Pod.Create("p", p => p.HostNetwork(true).Waive(Rule.HostNetwork, "why").Container("c", "i")).Evaluate()!.Violations.Single().IsWaived, Is.True);
    }

    sealed class WritingStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Assert.That(AlsoBad.ToYaml(Level.Privileged), Does.Contain("also-bad"));
            base.Write(buffer);
        }
    }

    [Test]
    public void Every_violation_is_named_at_once_with_its_field_and_rule()
    {
        var exception = Refused(() => Bad.ToYaml());
        Assert.That(exception.Violations.Select(violation => (violation.Rule.Id, violation.Path)), Is.EquivalentTo(new[]
        {
            (Rule.HostNetwork, "spec.template.spec.hostNetwork"),
            (Rule.HostPID, "spec.template.spec.hostPID"),
            (Rule.HostPath, "spec.template.spec.volumes[0].hostPath"),
            (Rule.HostPort, "spec.template.spec.containers[0].ports[0].hostPort"),
            (Rule.Privileged, "spec.template.spec.containers[0].securityContext.privileged"),
            (Rule.AllowPrivilegeEscalation, "spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation"),
            (Rule.AllowPrivilegeEscalation, "spec.template.spec.initContainers[0].securityContext.allowPrivilegeEscalation"),
            (Rule.RunAsUser, "spec.template.spec.containers[0].securityContext.runAsUser"),
            (Rule.NonDefaultCapability, "spec.template.spec.containers[0].securityContext.capabilities.add[0]"),
        }));
    }

    [Test]
    public void The_violations_are_those_of_the_evaluator()
    {
        var verdict = PodSecurity.Evaluate(Bad.Spec!.Template!, Level.Restricted, KubernetesVersion.Latest);
        var expected = verdict.Violations.SelectMany(v => v.Findings.Select(f => (v.Control.Id, v.Control.Level, f.Rule, "spec.template." + f.Path, f.Message)));
        Assert.That(Refused(() => Bad.ToYaml()).Violations.Select(v => (v.Control, (Level?)v.Level, v.Rule, v.Path, v.Message)), Is.EqualTo(expected));
    }

    [Test]
    public void The_message_names_object_field_rule_finding_and_remedy_and_what_was_asked()
    {
        var exception = Refused(() => Bad.ToYaml(Level.Baseline, new KubernetesVersion(30)));
        Assert.That((exception.Level, exception.Version), Is.EqualTo((Level.Baseline, new KubernetesVersion(30))));
        Assert.That(exception.Message, Does.Contain("baseline").And.Contain("1.30").And.Contain("given to the call").And.Contain("Deployment shop/bad"));
        using (Assert.EnterMultipleScope())
            foreach (var violation in exception.Violations)
                Assert.That(exception.Message, Does.Contain(violation.Path).And.Contain(violation.Rule.Id).And.Contain(violation.Message).And.Contain(violation.Rule.Remedy));
    }

    [Test]
    public void All_objects_of_a_set_are_judged_and_each_is_named()
    {
        var exception = Refused(() => new ManifestSet(Good, Bad, ConfigMap.Create("m"), AlsoBad).ToYaml());
        Assert.That(exception.Violations.Select(violation => violation.Object).Distinct(), Is.EqualTo(new[] { "Deployment shop/bad", "Pod also-bad" }));
        Assert.That(exception.Message, Does.Contain("Deployment shop/bad:\n").And.Contain("Pod also-bad:\n").And.Not.Contain("Deployment good"));
    }

    [Test]
    public void Nothing_is_written_before_all_are_judged()
    {
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();
        ManifestSet set = [Good, AlsoBad];
        using (Assert.EnterMultipleScope())
        {
            Refused(() => set.WriteTo(stream));
            Refused(() => set.WriteTo(buffer));
            Refused(() => AlsoBad.WriteTo(stream));
            Refused(() => AlsoBad.WriteTo(buffer));
            Assert.That((stream.Length, buffer.WrittenCount), Is.EqualTo((0L, 0)));
        }
    }

    [Test]
    public void A_refusal_leaves_the_next_output_as_it_would_be()
    {
        var expected = Good.ToYaml();
        Refused(() => new ManifestSet(Good, AlsoBad).ToYaml());
        Assert.That(Good.ToYaml(), Is.EqualTo(expected));
    }

    [Test]
    public void Every_way_out_has_the_same_gate()
    {
        using (Assert.EnterMultipleScope())
        {
            Refused(() => AlsoBad.ToYaml());
            Refused(() => AlsoBad.ToJson());
            Refused(() => new ManifestSet(AlsoBad).ToYaml());
            Refused(() => new ManifestSet(AlsoBad).ToJson());
        }
    }

    [Test]
    public void Every_way_out_says_the_same()
    {
        ManifestSet set = [Good, ConfigMap.Create("m", m => m.Data("a", "é"))];
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();
        set.WriteTo(stream);
        set.WriteTo(buffer);
        Assert.That(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(set.ToYaml()));
        Assert.That(buffer.WrittenSpan.ToArray(), Is.EqualTo(stream.ToArray()));
        Assert.That(stream.CanWrite, Is.True);
        Assert.That(set.ToYaml(), Is.EqualTo(set[0].ToYaml() + "---\n" + set[1].ToYaml()));
    }

    [Test]
    public void A_call_may_have_a_level_and_a_version_of_its_own()
    {
        var sysctl = Pod.Create("p", p => p.SecurityContext(s => s.Sysctl(new Sysctl { Name = "net.ipv4.ip_local_reserved_ports", Value = "1" })).Container("c", "i"));
        Refused(() => sysctl.ToYaml(version: new KubernetesVersion(26)));
        Assert.That(() => sysctl.ToYaml(version: new KubernetesVersion(27)), Throws.Nothing);
        Refused(() => AlsoBad.ToYaml(Level.Restricted));
        Assert.That(() => AlsoBad.ToYaml(Level.Baseline), Throws.Nothing);
        Assert.That(() => Bad.ToYaml(Level.Privileged), Throws.Nothing);
    }

    [Test]
    public void A_version_newer_than_the_newest_known_counts_as_that()
    {
        var far = new KubernetesVersion(999);
        Assert.That(() => Good.ToYaml(version: far), Throws.Nothing);
        Assert.That(Refused(() => Bad.ToYaml(version: far)).Violations, Is.EqualTo(Refused(() => Bad.ToYaml(version: KubernetesVersion.Latest)).Violations));
    }

    [Test]
    public void Raw_records_pass_the_same_gate()
    {
        var raw = new Deployment
        {
            Metadata = new() { Name = "raw" },
            Spec = new()
            {
                Selector = new() { MatchLabels = [new("a", "b")] },
                Template = new() { Metadata = new() { Labels = [new("a", "b")] }, Spec = new() { Containers = [new() { Name = "c", Image = "i" }] } },
            },
        };
        var rules = Refused(() => raw.ToYaml()).Violations.Select(violation => violation.Rule.Id);
        Assert.That(rules, Is.EquivalentTo(new[] { Rule.RunAsNonRoot, Rule.SeccompProfileUnset, Rule.AllowPrivilegeEscalation, Rule.CapabilitiesNotDropped }));
        Assert.That(() => raw.ToYaml(Level.Baseline), Throws.Nothing);
    }

    [Test]
    public void What_is_beyond_every_level_is_not_refused() =>
        Assert.That(() => Pod.Create("p", p => p.ReadOnlyRootFilesystem(false).AutomountServiceAccountToken(true).Container("c", "i")).ToYaml(), Throws.Nothing);

    [Test]
    public void Whether_kubernetes_would_take_it_is_asked_first()
    {
        var invalid = Bad with { Metadata = Bad.Metadata! with { Name = "No Name" } };
        using var stream = new MemoryStream();
        Assert.That(() => new ManifestSet(Bad, invalid).WriteTo(stream), Throws.TypeOf<ManifestException>().With.Message.Contains("metadata.name"));
        Assert.That(stream.Length, Is.Zero);
    }

    static PodSecurityException Refused(Action write) => Assert.Throws<PodSecurityException>(write)!;
}
