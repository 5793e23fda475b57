using SecurePods.Controls.Tests.Fixtures;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Evaluation;

sealed class FindingTests
{
    [Test]
    public void A_finding_says_what_where_and_in_which_container()
    {
        var container = Node.Object("the container");
        container.Set("name", Node.Scalar("web"));
        container.Set("ports", TreePath.ListOf(Node.Object(), PortOnHost("the port")));

        var finding = Judge.Pod(CleanTree.Pod.With("spec.containers[0]", container), Level.Baseline).Of("hostPorts")!.Findings.Single();

        Assert.That(finding.Rule.Id, Is.EqualTo(Rule.HostPort));
        Assert.That(finding.Path, Is.EqualTo("spec.containers[0].ports[1].hostPort"));
        Assert.That(finding.Source, Is.EqualTo("the port"));
        Assert.That(finding.Container, Is.EqualTo("web"));
        Assert.That(finding.ContainerSource, Is.EqualTo("the container"));
        Assert.That(finding.Value, Is.EqualTo("8080"));
        Assert.That(finding.Message, Is.EqualTo("port 8080 of the node leads straight into the container"));
        Assert.That(finding.IsWaived, Is.False);
        Assert.That(finding.EntailedBy, Is.Null);
        Assert.That(finding.ToString(), Is.EqualTo("SP1005 spec.containers[0].ports[1].hostPort: port 8080 of the node leads straight into the container"));
    }

    [Test]
    public void A_finding_of_the_pod_has_no_container()
    {
        var finding = Judge.Pod(CleanTree.Pod.With("spec.hostPID", Node.Scalar(true, "here")), Level.Baseline).Violations.Single().Findings.Single();
        Assert.That((finding.Container, finding.ContainerSource, finding.Source), Is.EqualTo(((string?)null, (object?)null, (object?)"here")));
        Assert.That((finding.Path, finding.Value), Is.EqualTo(("spec.hostPID", "true")));
    }

    [Test]
    public void What_is_missing_is_found_at_the_security_context_or_else_at_the_container()
    {
        var bare = Node.Object("the container");
        var halfDone = Node.Object("the container");
        halfDone.Set("securityContext", Node.Object("its security context"));

        Assert.That(SourceOfMissing(bare), Is.EqualTo("the container"));
        Assert.That(SourceOfMissing(halfDone), Is.EqualTo("its security context"));

        static object? SourceOfMissing(Node container) =>
            Judge.Pod(CleanTree.Pod.With("spec.containers[0]", container)).Of("allowPrivilegeEscalation")!.Findings.Single().Source;
    }

    [Test]
    public void What_is_missing_has_no_value_and_says_so()
    {
        var finding = Judge.Spec("{containers: [{name: a}]}").Of("allowPrivilegeEscalation")!.Findings.Single();
        Assert.That(finding.Value, Is.Null);
        Assert.That(finding.Message, Does.Contain("is unset"));
    }

    [Test]
    public void A_list_that_lacks_a_capability_is_found_where_it_was_said()
    {
        var drop = Node.List("the list");
        var finding = Judge.Pod(CleanTree.Pod.With("spec.containers[0].securityContext.capabilities.drop", drop)).Violations.Single().Findings.Single();
        Assert.That(finding.Source, Is.EqualTo("the list"));
    }

    [Test]
    public void An_annotation_is_found_by_its_key()
    {
        const string key = "container.apparmor.security.beta.kubernetes.io/main";
        var finding = Judge.Pod(CleanTree.Pod.With($"metadata.annotations[{key}]", Node.Scalar("unconfined", "the line"))).Violations.Single().Findings.Single();
        Assert.That(finding.Path, Is.EqualTo($"metadata.annotations[{key}]"));
        Assert.That((finding.Source, finding.Value, finding.Container), Is.EqualTo(((object?)"the line", "unconfined", (string?)null)));
    }

    [Test]
    public void A_volume_is_found_at_its_source()
    {
        var volume = Node.Object();
        volume.Set("name", Node.Scalar("data"));
        volume.Set("nfs", Node.Object("the nfs"));
        var finding = Judge.Pod(CleanTree.Pod.With("spec.volumes[1]", volume)).Violations.Single().Findings.Single();
        Assert.That((finding.Rule.Id, finding.Path, finding.Source, finding.Value), Is.EqualTo((Rule.VolumeType, "spec.volumes[1].nfs", (object?)"the nfs", "nfs")));
    }

    [Test]
    public void A_profile_without_a_type_is_found_at_the_profile()
    {
        var finding = Judge.Pod(CleanTree.Pod.With("spec.securityContext.seccompProfile", Node.Object("the profile"))).Violations.Single().Findings.Single();
        Assert.That((finding.Path, finding.Source, finding.Value), Is.EqualTo(("spec.securityContext.seccompProfile.type", (object?)"the profile", "")));
    }

    [TestCase("sysctls: [{name: net.ipv4.tcp_rmem, value: a}]", 30, "1.32")]
    [TestCase("sysctls: [{name: net.ipv4.tcp_keepalive_time, value: a}]", 28, "1.29")]
    [TestCase("sysctls: [{name: kernel.msgmax, value: a}]", 28, null)]
    [TestCase("seLinuxOptions: {type: container_engine_t}", 30, "1.31")]
    [TestCase("seLinuxOptions: {type: spc_t}", 30, null)]
    public void A_value_that_a_later_version_allows_says_which(string setting, int minor, string? since)
    {
        var finding = Judge.Spec($"{{securityContext: {{{setting}}}}}", Level.Baseline, minor).Violations.Single().Findings.Single();
        Assert.That(finding.AllowedSince?.ToString(), Is.EqualTo(since));
        Assert.That(finding.Message, since is null ? Does.Not.Contain("allows it since") : Does.EndWith($"(Kubernetes allows it since {since})"));
    }

    static Node PortOnHost(string source)
    {
        var port = Node.Object();
        port.Set("hostPort", Node.Scalar(8080L, source));
        return port;
    }
}
