using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Defaults;

/// <summary>What may be filled in becomes unknown.</summary>
sealed class UnknownDefaultsTests
{
    const string Container = "spec.containers[0].securityContext.";

    static readonly Node Pod = YamlTree.Parse("{metadata: {name: web}, spec: {containers: [{name: web}]}}");

    [TestCase("spec.os.name", "spec.securityContext.seccompProfile.type")]
    [TestCase("spec.os.name", Container + "allowPrivilegeEscalation")]
    [TestCase("spec.os.name", Container + "capabilities.drop")]
    [TestCase("spec.os.name", Container + "readOnlyRootFilesystem")]
    [TestCase("metadata.annotations", "spec.securityContext.seccompProfile.type")]
    [TestCase("metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]", "spec.securityContext.seccompProfile.type")]
    [TestCase(Container + "privileged", Container + "allowPrivilegeEscalation")]
    [TestCase(Container + "capabilities.add", Container + "allowPrivilegeEscalation")]
    [TestCase(Container + "capabilities.add[0]", Container + "allowPrivilegeEscalation")]
    [TestCase("spec.securityContext", "spec.securityContext")]
    [TestCase("spec.containers[0].securityContext", "spec.containers[0].securityContext")]
    [TestCase("spec.containers[0]", "spec.containers[0]")]
    [TestCase("spec", "spec")]
    public void A_default_that_hangs_on_an_unknown_is_unknown(string hidden, string field) =>
        Assert.That(SecureDefaults.Apply(Pod.With(hidden, Node.Unknown())).At(field).Kind, Is.EqualTo(NodeKind.Unknown));

    [TestCase("spec.os.name", "spec.securityContext.runAsNonRoot")]
    [TestCase("spec.os.name", "spec.automountServiceAccountToken")]
    [TestCase("metadata.annotations", Container + "readOnlyRootFilesystem")]
    [TestCase(Container + "privileged", Container + "capabilities.drop")]
    public void A_default_that_does_not_is_filled_in(string hidden, string field) =>
        Assert.That(SecureDefaults.Apply(Pod.With(hidden, Node.Unknown())).At(field).Kind, Is.AnyOf(NodeKind.Scalar, NodeKind.List));

    [Test]
    public void A_known_no_decides_whatever_is_unknown_beside_it()
    {
        var pod = Pod.With("spec.os.name", Node.Unknown()).With(Container + "privileged", true);
        Assert.That(SecureDefaults.Apply(pod).At(Container + "allowPrivilegeEscalation").Kind, Is.EqualTo(NodeKind.Absent));
    }

    [Test]
    public void A_list_that_may_hold_CAP_SYS_ADMIN_leaves_escalation_unknown_unless_it_is_known_to()
    {
        var open = Pod.With(Container + "capabilities.add", Node.List()).Opened(Container + "capabilities.add");
        Assert.That(SecureDefaults.Apply(open).At(Container + "allowPrivilegeEscalation").Kind, Is.EqualTo(NodeKind.Unknown));

        var known = Pod.With(Container + "capabilities.add", TreePath.ListOf(Node.Scalar("CAP_SYS_ADMIN"))).Opened(Container + "capabilities.add");
        Assert.That(SecureDefaults.Apply(known).At(Container + "allowPrivilegeEscalation").Kind, Is.EqualTo(NodeKind.Absent));
    }
}
