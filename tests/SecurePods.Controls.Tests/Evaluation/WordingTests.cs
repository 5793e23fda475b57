namespace SecurePods.Controls.Tests.Evaluation;

/// <summary>Details over several containers and values, which the fixtures with one of each leave out.</summary>
sealed class WordingTests
{
    [TestCase("privileged", "{initContainers: [{name: z, securityContext: {privileged: true}}], containers: [{name: a, securityContext: {privileged: true}}]}",
        "containers \"z\", \"a\" must not set securityContext.privileged=true")]
    [TestCase("hostNamespaces", "{hostIPC: true, hostPID: true, hostNetwork: true}", "hostNetwork=true, hostPID=true, hostIPC=true")]
    [TestCase("hostPorts", "{containers: [{name: a, ports: [{hostPort: 80}, {hostPort: 443}, {hostPort: 80}]}, {name: b, ports: [{hostPort: 9}]}]}",
        "containers \"a\", \"b\" use hostPorts 443, 80, 9")]
    [TestCase("capabilities_baseline", "{containers: [{name: a, securityContext: {capabilities: {add: [SYS_TIME, BPF, SYS_TIME]}}}]}",
        "container \"a\" must not include \"BPF\", \"SYS_TIME\" in securityContext.capabilities.add")]
    [TestCase("hostPathVolumes", "{volumes: [{name: b, hostPath: {path: /}}, {name: a, hostPath: {path: /}}]}", "volumes \"b\", \"a\"")]
    [TestCase("hostProbesAndHostLifecycle",
        "{containers: [{name: b, livenessProbe: {httpGet: {host: y}}, startupProbe: {httpGet: {host: y}}}, {name: a, lifecycle: {preStop: {tcpSocket: {host: x}}}}]}",
        "containers \"a\", \"b\" use probe or lifecycle hosts \"x\", \"y\"")]
    [TestCase("hostProbesAndHostLifecycle", "{containers: [{name: a, livenessProbe: {httpGet: {host: x}}}, {name: a, livenessProbe: {httpGet: {host: x}}}]}",
        "container \"a\" uses probe or lifecycle host \"x\"")]
    [TestCase("seLinuxOptions",
        "{securityContext: {seLinuxOptions: {role: r}}, containers: [{name: a, securityContext: {seLinuxOptions: {type: y, user: u}}}, {name: b, securityContext: {seLinuxOptions: {type: x}}}]}",
        "pod and containers \"a\", \"b\" set forbidden securityContext.seLinuxOptions: types \"x\", \"y\"; user may not be set; role may not be set")]
    [TestCase("sysctls", "{securityContext: {sysctls: [{name: z}, {name: a}, {name: z}]}}", "z, a, z")]
    [TestCase("sysctls", "{securityContext: {sysctls: [{value: x}]}}", "")]
    [TestCase("procMount", "{containers: [{name: a, securityContext: {procMount: Unmasked}}, {name: b, securityContext: {procMount: Odd}}]}",
        "containers \"a\", \"b\" must not set securityContext.procMount to \"Odd\", \"Unmasked\"")]
    [TestCase("windowsHostProcess", "{securityContext: {windowsOptions: {hostProcess: true}}, containers: [{name: a, securityContext: {windowsOptions: {hostProcess: true}}}]}",
        "pod and container \"a\" must not set securityContext.windowsOptions.hostProcess=true")]
    public void Baseline(string control, string spec, string detail) =>
        Assert.That(Judge.Spec(spec, Level.Baseline).Of(control)!.Detail, Is.EqualTo(detail));

    [TestCase("capabilities_restricted", "{containers: [{name: a, securityContext: {capabilities: {add: [CHOWN, BPF]}}}, {name: b}]}",
        "containers \"a\", \"b\" must set securityContext.capabilities.drop=[\"ALL\"]; container \"a\" must not include \"BPF\", \"CHOWN\" in securityContext.capabilities.add")]
    [TestCase("restrictedVolumes", "{volumes: [{name: b, nfs: {}}, {name: a, hostPath: {path: /}}, {name: c, nfs: {}}]}",
        "volumes \"b\", \"a\", \"c\" use restricted volume types \"hostPath\", \"nfs\"")]
    [TestCase("runAsNonRoot", "{containers: [{name: a}, {name: b}]}", "pod or containers \"a\", \"b\" must set securityContext.runAsNonRoot=true")]
    [TestCase("runAsNonRoot", "{securityContext: {runAsNonRoot: false}, containers: [{name: a}]}", "pod must not set securityContext.runAsNonRoot=false")]
    [TestCase("seccompProfile_restricted", "{securityContext: {seccompProfile: {type: Unconfined}}, containers: [{name: a, securityContext: {seccompProfile: {type: Odd}}}, {name: b}]}",
        "pod and container \"a\" must not set securityContext.seccompProfile.type to \"Odd\", \"Unconfined\"")]
    public void Restricted(string control, string spec, string detail) =>
        Assert.That(Judge.Spec(spec).Of(control)!.Detail, Is.EqualTo(detail));

    [Test]
    public void A_volume_with_an_allowed_source_beside_a_forbidden_one_passes_the_restricted_level() =>
        Assert.That(Judge.Spec("{volumes: [{name: a, hostPath: {path: /}, emptyDir: {}}]}").Allowed, Is.True);

    [Test]
    public void A_volume_without_a_source_is_an_emptyDir() => Assert.That(Judge.Spec("{volumes: [{name: a}]}").Allowed, Is.True);

    [Test]
    public void Several_AppArmor_profiles_are_worded_in_the_plural()
    {
        var violation = Judge.Pod("""
            metadata: {annotations: {container.apparmor.security.beta.kubernetes.io/b: x, container.apparmor.security.beta.kubernetes.io/a: 'q"q', other: x}}
            spec: {securityContext: {appArmorProfile: {type: Unconfined}}, containers: [{name: c, securityContext: {appArmorProfile: {type: Odd}}}]}
            """).Of("appArmorProfile")!;
        Assert.That(violation.Reason, Is.EqualTo("forbidden AppArmor profiles"));
        Assert.That(violation.Detail, Is.EqualTo(
            "pod and container \"c\" and annotations must not set AppArmor profile type to \"Odd\", \"Unconfined\", "
            + "\"container.apparmor.security.beta.kubernetes.io/a=\"q\\\"q\"\", \"container.apparmor.security.beta.kubernetes.io/b=\"x\"\""));
    }

    [Test]
    public void Several_seccomp_annotations_are_sorted_and_those_of_no_container_ignored()
    {
        var violation = Judge.Pod("""
            metadata:
              annotations:
                seccomp.security.alpha.kubernetes.io/pod: ''
                container.seccomp.security.alpha.kubernetes.io/a: unconfined
                container.seccomp.security.alpha.kubernetes.io/none: unconfined
            spec: {ephemeralContainers: [{name: a}]}
            """, Level.Baseline, minor: 18).Of("seccompProfile_baseline")!;
        Assert.That(violation.Detail, Is.EqualTo(
            "forbidden annotations container.seccomp.security.alpha.kubernetes.io/a=\"unconfined\", seccomp.security.alpha.kubernetes.io/pod=\"\""));
        Assert.That(violation.ToString(), Does.StartWith("seccompProfile (forbidden annotations "));
    }

    [TestCase("plain", "\"plain\"")]
    [TestCase("", "\"\"")]
    [TestCase("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [TestCase("\a\b\f\n\r\t\v", "\"\\a\\b\\f\\n\\r\\t\\v\"")]
    [TestCase("\u0001\u007f", "\"\\x01\\x7f\"")]
    [TestCase("\u0085\u00a0\u00ad\u2028\ue000", "\"\\u0085\\u00a0\\u00ad\\u2028\\ue000\"")]
    [TestCase("é 日 🙂", "\"é 日 🙂\"")]
    [TestCase("\U000F0000", "\"\\U000f0000\"")]
    public void Annotations_are_quoted_as_Go_quotes(string text, string quoted) => Assert.That(GoText.Quote(text), Is.EqualTo(quoted));

    [Test]
    public void Texts_are_sorted_by_their_bytes() =>
        Assert.That(Wording.Sorted(["🙂", "\uff5e", "b", "ab", "a", "B", "é", "a"]), Is.EqualTo(new[] { "B", "a", "ab", "b", "é", "\uff5e", "🙂" }));
}
