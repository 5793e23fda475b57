using SecurePods.Controls.Tests.Fixtures;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Evaluation;

/// <summary>The API server refuses allowPrivilegeEscalation: false beside privileged: true, so the one is the cause of the other.</summary>
sealed class EntailmentTests
{
    const string Privileged = "spec.containers[0].securityContext.privileged";
    const string Escalation = "spec.containers[0].securityContext.allowPrivilegeEscalation";

    static readonly Node PrivilegedPod = CleanTree.Pod.With(Privileged, true).With(Escalation, null);

    [Test]
    public void Both_checks_are_listed_as_Kubernetes_lists_them() =>
        Assert.That(Judge.Pod(PrivilegedPod).ControlIds(), Is.EqualTo(new[] { "privileged", "allowPrivilegeEscalation" }));

    [Test]
    public void Escalation_names_privileged_as_its_cause() =>
        Assert.That(Judge.Pod(PrivilegedPod).Of("allowPrivilegeEscalation")!.Findings.Single().EntailedBy?.Id, Is.EqualTo(Rule.Privileged));

    [Test]
    public void Escalation_in_another_container_has_no_cause() =>
        Assert.That(
            Judge.Pod(PrivilegedPod.With("spec.initContainers[0].securityContext.allowPrivilegeEscalation", true)).Of("allowPrivilegeEscalation")!
                .Findings.Select(finding => finding.EntailedBy?.Id),
            Is.EqualTo(new[] { null, Rule.Privileged }));

    [Test]
    public void A_waiver_of_privileged_covers_escalation_in_the_same_container() =>
        Assert.That(Judge.Pod(PrivilegedPod, waivers: Waivers.Of(Rule.Privileged, "main")).Allowed, Is.True);

    [Test]
    public void A_waiver_of_privileged_does_not_cover_escalation_that_privileged_does_not_cause() =>
        Assert.That(Judge.Pod(CleanTree.Pod.With(Escalation, true), waivers: Waivers.Of(Rule.Privileged, "main")).Allowed, Is.False);

    [Test]
    public void Where_it_is_unknown_whether_the_container_is_privileged_escalation_is_undetermined()
    {
        var verdict = Judge.Pod(PrivilegedPod.With(Privileged, Node.Unknown()));
        Assert.That(verdict.Violations, Is.Empty);
        Assert.That(verdict.Undetermined.Select(control => control.Id), Is.EqualTo(new[] { "privileged", "allowPrivilegeEscalation" }));
    }

    [Test]
    public void The_catalogue_says_of_privileged_what_it_entails() =>
        Assert.That(SecurePods.Catalogue.Rules.Where(rule => rule.Entails.Count > 0).Select(rule => (rule.Id, rule.Entails.Single())),
            Is.EqualTo(new[] { (Rule.Privileged, Rule.AllowPrivilegeEscalation) }));
}
