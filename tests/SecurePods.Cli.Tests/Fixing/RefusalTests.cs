namespace SecurePods.Cli.Tests.Fixing;

/// <summary>What is not mended, and why: a waiver, an anchor, what Kubernetes would then refuse.</summary>
sealed class RefusalTests
{
    [Test]
    public void What_takes_a_human_is_listed_with_its_line()
    {
        var run = Fix("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostPID: true\n  volumes:\n  - name: v\n    hostPath: {path: /}\n", out var after, "--level", "baseline");

        Assert.That(after, Does.Not.Contain("hostPID").And.Contain("hostPath"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("p.yaml: SP1003: Pod p: take spec.hostPID out\n").And.Contain("p.yaml:7:15: SP1007: "));
        Assert.That(run.Output, Does.EndWith($"1 mend in 1 file, 1 finding left (baseline, Kubernetes {KubernetesVersion.Latest})\n"));
    }

    [Test]
    public void A_waived_finding_stays_and_no_default_of_the_pod_reaches_its_container()
    {
        var run = Fix("""
            apiVersion: v1
            kind: Pod
            metadata:
              name: p
              annotations:
                securepods.dev/waiver.SP2001: '[{"container":"root","because":"starts as root and drops it"}]'
                securepods.dev/waiver.SP1001: '[{"container":"root","because":"needs the devices"}]'
            spec:
              securityContext: {seccompProfile: {type: RuntimeDefault}}
              containers:
              - name: root
                image: a
                securityContext: {privileged: true, capabilities: {drop: [ALL]}}
              - name: other
                image: b
                securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}
            """, out var after);

        Assert.That(after, Does.Contain("{privileged: true, capabilities: {drop: [ALL]}}"));
        Assert.That(after, Does.Contain("{allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, runAsNonRoot: true}"));
        Assert.That(after, Does.Contain("securityContext: {seccompProfile: {type: RuntimeDefault}}"));
        Assert.That(run.ExitCode, Is.Zero, run.Output);
    }

    [Test]
    public void What_an_anchor_shares_with_something_else_is_left()
    {
        const string Text = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: p
              annotations:
                securepods.dev/waiver.SP1001: '[{"container":"a","because":"needs the devices"}]'
            spec:
              containers:
              - name: a
                image: b
                securityContext: &own
                  privileged: true
                  procMount: Default
              - name: c
                image: d
                securityContext: *own
              - name: e
                image: f
                securityContext:
                  <<: *own
            """;

        var run = Fix(Text, out var after, "--level", "baseline");

        Assert.That(after, Is.EqualTo(Text));
        Assert.That(run.Output, Does.Contain("not mended: its text cannot be changed without changing something else"));
        Assert.That(run.Output, Does.EndWith($"nothing to mend, 2 findings left (baseline, Kubernetes {KubernetesVersion.Latest})\n"));
    }

    [Test]
    public void A_container_that_shares_its_mounts_stays_privileged()
    {
        var run = Fix("""
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
              hostPID: true
              containers:
              - name: a
                image: b
                securityContext: {privileged: true}
                volumeMounts: [{name: v, mountPath: /v, mountPropagation: Bidirectional}]
              volumes: [{name: v, emptyDir: {}}]
            """, out var after, "--level", "baseline");

        Assert.That(after, Does.Contain("privileged: true").And.Not.Contain("hostPID"));
        Assert.That(run.Output, Does.Contain("not mended: Kubernetes would refuse it: spec.containers[0].volumeMounts[0].mountPropagation"));
    }

    [Test]
    public void Host_processes_go_with_the_network_of_the_host_or_not_at_all()
    {
        const string Text = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: p
            spec:
              hostNetwork: true
              os: {name: windows}
              containers:
              - {name: a, image: b, securityContext: {windowsOptions: {hostProcess: true}}}
              - {name: c, image: d, securityContext: {windowsOptions: {hostProcess: true}}}
            """;

        Fix(Text, out var all, "--level", "baseline");
        Fix(Text, out var network, "--level", "baseline", "--rule", "HostNetwork");

        Assert.That(all, Does.Not.Contain("host").And.Contain("- {name: a, image: b}\n"));
        Assert.That(network, Is.EqualTo(Text));
    }

    [Test]
    public void Nothing_that_only_Linux_has_is_given_to_Windows()
    {
        Fix("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  os: {name: windows}\n  containers: [{name: a, image: b}]\n", out var after, "--kubernetes-version", "1.24");

        Assert.That(after, Does.Contain("runAsNonRoot: true").And.Not.Contain("seccomp").And.Not.Contain("drop").And.Not.Contain("Escalation"));
    }

    [Test]
    public void Root_that_is_waived_is_not_kept_from_starting()
    {
        var run = Fix("""
            apiVersion: v1
            kind: Pod
            metadata: {name: p, annotations: {securepods.dev/waiver.SP2002: '[{"container":"a","because":"binds a port"}]'}}
            spec:
              containers:
              - {name: a, image: b, securityContext: {runAsUser: 0, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}
            """, out var after);

        Assert.That(after, Does.Not.Contain("runAsNonRoot").And.Contain("seccompProfile"));
        Assert.That(run.Output, Does.Contain("not mended: no node would start spec.containers[0]: its runAsUser is 0"));
    }

    [Test]
    public void Warnings_are_mended_where_their_rule_is_named()
    {
        const string Text = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostPID: true\n  containers: [{name: a, image: b}]\n";

        Fix(Text, out var without, "--level", "baseline");
        Fix(Text, out var with, "--level", "baseline", "--rule", "SP4001");

        Assert.That(without, Does.Not.Contain("readOnly").And.Not.Contain("hostPID"));
        Assert.That(with, Does.Contain("securityContext: {readOnlyRootFilesystem: true}").And.Contain("hostPID"));
    }

    [Test]
    public void A_file_that_cannot_be_read_whole_is_left_as_it_is()
    {
        const string Text = "apiVersion: v1\nkind: Pod\nspec: {hostPID: true}\n---\na: [\n";

        var run = Fix(Text, out var after);

        Assert.That(after, Is.EqualTo(Text));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output, Does.Contain("error: this is no YAML"));
    }

    static Run Fix(string text, out string after, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.yaml", text);
        var run = Run.Of(["fix", path, .. options]);
        after = File.ReadAllText(path);
        return run;
    }
}
