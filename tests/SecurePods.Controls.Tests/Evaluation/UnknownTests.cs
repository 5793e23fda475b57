using SecurePods.Controls.Tests.Fixtures;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Evaluation;

/// <summary>A few unknowns by hand; <see cref="Soundness.SoundnessTests"/> tries them all.</summary>
sealed class UnknownTests
{
    [Test]
    public void A_pod_of_which_nothing_is_known_is_neither_allowed_nor_violates_anything()
    {
        var verdict = Judge.Pod(Node.Unknown());
        Assert.That(verdict.Allowed, Is.False);
        Assert.That(verdict.Violations, Is.Empty);
        Assert.That(verdict.Warnings, Is.Empty);
        Assert.That(verdict.Undetermined, Has.Count.EqualTo(16));
    }

    [Test]
    public void A_control_can_be_violated_here_and_undetermined_there()
    {
        var verdict = Judge.Pod(CleanTree.Pod.With("spec.initContainers[0].securityContext.privileged", true).With("spec.containers[0].securityContext.privileged", Node.Unknown()), Level.Baseline);
        Assert.That(verdict.ControlIds(), Is.EqualTo(new[] { "privileged" }));
        Assert.That(verdict.Undetermined.Select(control => control.Id), Is.EqualTo(new[] { "privileged" }));
    }

    [Test]
    public void An_unknown_that_only_a_warning_hangs_on_does_not_forbid_the_pod()
    {
        var verdict = Judge.Pod(CleanTree.Pod.With("spec.containers[0].securityContext.readOnlyRootFilesystem", Node.Unknown()));
        Assert.That(verdict.Allowed, Is.True);
        Assert.That(verdict.Undetermined.Select(control => control.Id), Is.EqualTo(new[] { "readOnlyRootFilesystem" }));
    }

    [Test]
    public void Whether_a_pod_is_exempt_matters_only_to_one_that_would_not_pass()
    {
        var either = CleanTree.Pod.With("spec.os.name", Node.Unknown());
        Assert.That(Judge.Pod(either).Undetermined, Is.Empty);

        var verdict = Judge.Pod(either.With("spec.containers[0].securityContext.allowPrivilegeEscalation", true));
        Assert.That(verdict.Violations, Is.Empty);
        Assert.That(verdict.Undetermined.Select(control => control.Id), Is.EqualTo(new[] { "allowPrivilegeEscalation" }));
    }

    [Test]
    public void A_capability_list_that_may_hold_more_lacks_ALL_only_perhaps()
    {
        const string drop = "spec.containers[0].securityContext.capabilities.drop";
        var verdict = Judge.Pod(CleanTree.Pod.With(drop, TreePath.ListOf(Node.Scalar("KILL"))).Opened(drop));
        Assert.That(verdict.Violations, Is.Empty);
        Assert.That(verdict.Undetermined.Select(control => control.Id), Is.EqualTo(new[] { "capabilities_restricted" }));
    }

    [Test]
    public void A_value_of_the_wrong_type_is_unknown() =>
        Assert.That(Judge.Spec("{hostNetwork: 'yes'}", Level.Baseline).Undetermined.Select(control => control.Id), Is.EqualTo(new[] { "hostNamespaces" }));
}
