namespace SecurePods.Controls.Tests.Evaluation;

sealed class WaiverTests
{
    const string TwoPrivileged = "{containers: [{name: a, securityContext: {privileged: true}}, {name: b, securityContext: {privileged: true}}]}";

    [Test]
    public void A_waived_violation_stays_listed_without_reason_and_detail_and_forbids_nothing()
    {
        var verdict = Judge.Spec("{hostNetwork: true}", Level.Baseline, waivers: Waivers.Of(Rule.HostNetwork, null));
        var violation = verdict.Violations.Single();
        Assert.That(verdict.Allowed, Is.True);
        Assert.That(violation.IsWaived, Is.True);
        Assert.That(violation.Findings.Single().IsWaived, Is.True);
        Assert.That((violation.Reason, violation.Detail), Is.EqualTo(((string?)null, (string?)null)));
        Assert.That(violation.ToString(), Is.EqualTo("hostNamespaces (waived)"));
    }

    [Test]
    public void A_waiver_of_one_container_leaves_the_other_to_be_named()
    {
        var verdict = Judge.Spec(TwoPrivileged, Level.Baseline, waivers: Waivers.Of(Rule.Privileged, "a"));
        var violation = verdict.Violations.Single();
        Assert.That(verdict.Allowed, Is.False);
        Assert.That(violation.IsWaived, Is.False);
        Assert.That(violation.Detail, Is.EqualTo("container \"b\" must not set securityContext.privileged=true"));
        Assert.That(violation.Findings.Select(finding => finding.IsWaived), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void A_waiver_of_the_pod_covers_no_container_and_one_of_a_container_not_the_pod()
    {
        const string spec = "{securityContext: {runAsUser: 0}, containers: [{name: a, securityContext: {runAsUser: 0}}]}";
        Assert.That(Judge.Spec(spec, waivers: Waivers.Of(Rule.RunAsUser, null)).Of("runAsUser")!.Detail, Is.EqualTo("container \"a\" must not set runAsUser=0"));
        Assert.That(Judge.Spec(spec, waivers: Waivers.Of(Rule.RunAsUser, "a")).Of("runAsUser")!.Detail, Is.EqualTo("pod must not set runAsUser=0"));
    }

    [Test]
    public void A_waiver_of_one_rule_leaves_the_other_rules_of_its_control_standing() =>
        Assert.That(
            Judge.Spec("{hostNetwork: true, hostPID: true}", Level.Baseline, waivers: Waivers.Of(Rule.HostNetwork, null)).Of("hostNamespaces")!.Detail,
            Is.EqualTo("hostPID=true"));

    [Test]
    public void What_is_set_badly_gives_way_to_what_is_missing_once_it_is_waived()
    {
        const string spec = "{containers: [{name: a, securityContext: {runAsNonRoot: false}}, {name: b}]}";
        Assert.That(Judge.Spec(spec).Of("runAsNonRoot")!.Detail, Is.EqualTo("container \"a\" must not set securityContext.runAsNonRoot=false"));
        Assert.That(
            Judge.Spec(spec, waivers: Waivers.Of(Rule.RunAsNonRoot, "a")).Of("runAsNonRoot")!.Detail,
            Is.EqualTo("pod or container \"b\" must set securityContext.runAsNonRoot=true"));
    }

    [Test]
    public void A_warning_can_be_waived() =>
        Assert.That(
            Judge.Spec("{containers: [{name: a}, {name: b}]}", Level.Privileged, waivers: Waivers.Of(Rule.WritableRootFilesystem, "a")).Warnings.Select(finding => finding.IsWaived),
            Is.EqualTo(new[] { true, false }));

    [Test]
    public void A_container_without_a_name_is_not_taken_for_the_pod() =>
        Assert.That(
            Judge.Spec("{containers: [{securityContext: {privileged: true}}]}", Level.Baseline, waivers: Waivers.Of(Rule.Privileged, null)).Allowed,
            Is.False);
}
