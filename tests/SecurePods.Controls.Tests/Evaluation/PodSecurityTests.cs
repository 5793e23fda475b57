using SecurePods.Controls.Tests.Fixtures;
using SecurePods.Controls.Tests.Trees;

namespace SecurePods.Controls.Tests.Evaluation;

sealed class PodSecurityTests
{
    const string Worst = "{hostNetwork: true, containers: [{name: a, securityContext: {privileged: true, readOnlyRootFilesystem: true}}]}";

    [Test]
    public void Nothing_is_forbidden_at_the_privileged_level() => Assert.That(Judge.Spec(Worst, Level.Privileged).Allowed, Is.True);

    [Test]
    public void Only_baseline_checks_count_at_the_baseline_level() =>
        Assert.That(Judge.Spec(Worst, Level.Baseline).ControlIds(), Is.EqualTo(new[] { "hostNamespaces", "privileged" }));

    [Test]
    public void All_checks_count_at_the_restricted_level_baseline_first() =>
        Assert.That(Judge.Spec(Worst).ControlIds(), Is.EqualTo(new[]
        {
            "hostNamespaces", "privileged", "allowPrivilegeEscalation", "capabilities_restricted", "runAsNonRoot", "seccompProfile_restricted",
        }));

    [Test]
    public void A_check_is_not_asked_before_its_first_version() =>
        Assert.That(Judge.Spec(Worst, minor: 7).ControlIds(), Is.EqualTo(new[] { "hostNamespaces", "privileged", "runAsNonRoot" }));

    [Test]
    public void A_version_newer_than_every_revision_is_judged_by_the_newest() =>
        Assert.That(Judge.Spec(Worst, minor: 4000).ControlIds(), Is.EqualTo(Judge.Spec(Worst, minor: 37).ControlIds()));

    [TestCase(Level.Privileged)]
    [TestCase(Level.Baseline)]
    [TestCase(Level.Restricted)]
    public void A_writable_root_file_system_is_a_warning_at_every_level_and_forbidden_at_none(Level level)
    {
        var verdict = Judge.Pod(CleanTree.Pod.With("spec.containers[0].securityContext.readOnlyRootFilesystem", null), level);
        Assert.That(verdict.Warnings.Paths(), Is.EqualTo(new[] { "SP4001 spec.containers[0].securityContext.readOnlyRootFilesystem" }));
        Assert.That(verdict.Allowed, Is.True);
    }

    [TestCase(Level.Baseline, 21, "capabilities_baseline")]
    [TestCase(Level.Restricted, 21, "capabilities_baseline")]
    [TestCase(Level.Baseline, 22, "capabilities_baseline")]
    [TestCase(Level.Restricted, 22, "capabilities_restricted")]
    public void A_baseline_check_gives_way_at_the_restricted_level_once_its_successor_is_there(Level level, int minor, string control)
    {
        var verdict = Judge.Pod(CleanTree.Pod.With("spec.containers[0].securityContext.capabilities.add[0]", "SYS_TIME"), level, minor);
        Assert.That(verdict.ControlIds(), Is.EqualTo(new[] { control }));
    }

    [Test]
    public void A_check_that_exempts_a_pod_still_stands_in_for_the_one_that_it_overrides()
    {
        var pod = CleanTree.Pod.With("spec.os.name", "windows").With("spec.containers[0].securityContext.capabilities.add[0]", "SYS_TIME");
        Assert.That(Judge.Pod(pod, Level.Restricted, 24).ControlIds(), Is.EqualTo(new[] { "capabilities_restricted" }));
        Assert.That(Judge.Pod(pod, Level.Restricted, 25).Allowed, Is.True);
        Assert.That(Judge.Pod(pod, Level.Baseline, 25).Allowed, Is.False);
    }

    [Test]
    public void A_user_namespace_unmasks_proc_at_the_baseline_level_only()
    {
        var pod = CleanTree.Pod.With("spec.hostUsers", false).With("spec.containers[0].securityContext.procMount", "Unmasked");
        Assert.That(Judge.Pod(pod, Level.Baseline, 35).Allowed, Is.True);
        Assert.That(Judge.Pod(pod, Level.Restricted, 35).ControlIds(), Is.EqualTo(new[] { "procMount_restricted" }));
        Assert.That(Judge.Pod(pod, Level.Restricted, 34).ControlIds(), Is.EqualTo(new[] { "procMount" }));
    }

    [Test]
    public void All_clean_pods_get_one_and_the_same_verdict()
    {
        var verdict = Judge.Pod(CleanTree.Pod);
        Assert.That(Judge.Pod(CleanTree.Pod, Level.Baseline), Is.SameAs(verdict));
        Assert.That(verdict.Allowed, Is.True);
    }

    [Test]
    public void A_pod_within_a_waiver_that_is_being_asked_about_is_judged_as_well()
    {
        var inner = new List<Verdict>();
        Judge.Spec(Worst, waivers: new Waivers((_, _) =>
        {
            inner.Add(Judge.Pod(CleanTree.Pod));
            return false;
        }));
        Assert.That(inner, Is.Not.Empty.And.All.Property(nameof(Verdict.Allowed)).True);
    }

    [Test]
    public void A_pod_of_many_containers_is_judged_whole()
    {
        var containers = string.Join(", ", Enumerable.Range(0, 50).Select(i => $"{{name: c{i}, securityContext: {{privileged: {(i == 49 ? "true" : "false")}}}}}"));
        Assert.That(Judge.Spec($"{{containers: [{containers}]}}", Level.Baseline).Violations.Single().Findings.Paths(), Is.EqualTo(new[] { "SP1001 spec.containers[49].securityContext.privileged" }));
    }

    [Test]
    public void No_pod_and_no_level_are_refused()
    {
        Assert.That(() => PodSecurity.Evaluate(null!, Level.Baseline, default), Throws.ArgumentNullException);
        Assert.That(() => Judge.Pod(CleanTree.Pod, (Level)3), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Judge.Pod(CleanTree.Pod, (Level)(-1)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
