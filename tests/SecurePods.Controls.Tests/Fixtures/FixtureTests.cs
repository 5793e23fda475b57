using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>Each control and revision, on pods that differ from a clean one in one value, at the pod and in each kind of container.</summary>
[TestFixtureSource(typeof(AllFixtures), nameof(AllFixtures.Revisions))]
sealed class FixtureTests(Control control, ControlRevision revision)
{
    readonly Level _level = control.Level ?? Level.Restricted;
    readonly IReadOnlyList<Fixture> _fixtures = AllFixtures.Of(control, revision);

    [Test]
    public void Every_field_that_it_inspects_has_a_fixture() =>
        Assert.That(
            revision.Fields.Select(field => (field.Rule.Id, PathOf(field))).Distinct(),
            Is.EquivalentTo(_fixtures.Select(fixture => (fixture.Rule, fixture.Path.Replace("drop[]", "drop"))).Distinct()));

    [Test]
    public void Allowed_values_pass() =>
        AssertEach(fixture => fixture.Pass, (fixture, place, value) => FindingsIn(fixture.Pod(place, value)).Select(finding => finding.ToString()));

    [Test]
    public void Forbidden_values_are_found_at_their_place_and_worded_as_Kubernetes_words_them() =>
        AssertEach(fixture => fixture.Fail, (fixture, place, value) => Differences(fixture, place, value, fixture.Pod(place, value)));

    [Test]
    public void A_Windows_pod_is_exempt_where_the_revision_says_so() =>
        AssertExemption(Exemption.Windows, "spec.os.name", "windows");

    [Test]
    public void A_Linux_pod_is_never_exempt() =>
        AssertEach(fixture => fixture.Fail, (fixture, place, value) => Differences(fixture, place, value, fixture.Pod(place, value).With("spec.os.name", "linux")));

    [Test]
    public void A_pod_in_a_user_namespace_is_exempt_where_the_revision_says_so() =>
        AssertExemption(Exemption.UserNamespace, "spec.hostUsers", false);

    [Test]
    public void A_pod_that_asks_for_the_users_of_the_host_is_never_exempt() =>
        AssertEach(fixture => fixture.Fail, (fixture, place, value) => Differences(fixture, place, value, fixture.Pod(place, value).With("spec.hostUsers", true)));

    void AssertExemption(Exemption exemption, string path, object said) =>
        AssertEach(fixture => fixture.Fail, (fixture, place, value) =>
        {
            var pod = fixture.Pod(place, value).With(path, said);
            return revision.Exempt == exemption
                ? FindingsIn(pod).Select(finding => $"{finding} in an exempt pod")
                : Differences(fixture, place, value, pod);
        });

    void AssertEach(Func<Fixture, object?[]> values, Func<Fixture, Place, object?, IEnumerable<string>> differences)
    {
        var all =
            from fixture in _fixtures
            from place in fixture.Places
            from value in values(fixture)
            from difference in differences(fixture, place, value)
            select $"{fixture.PathAt(place, value)} = {value ?? "unset"}: {difference}";
        Assert.That(all, Is.Empty);
    }

    IEnumerable<string> Differences(Fixture fixture, Place place, object? value, Node pod)
    {
        var verdict = Judge(pod);
        var findings = FindingsIn(verdict);
        var path = fixture.PathAt(place, value).Replace("drop[0]", "drop");
        if (findings.Count != 1 || findings[0].Path != path || findings[0].Rule.Id != fixture.Rule)
            yield return "found " + string.Join(", ", findings);
        if (control.Level is null)
            yield break;
        var violation = verdict.Violations.SingleOrDefault(violation => violation.Control == control);
        if (violation?.Reason != fixture.Reason || violation?.Detail != fixture.Detail!(place, value))
            yield return $"worded {violation}";
        if (verdict.Allowed)
            yield return "allowed";
    }

    IReadOnlyList<Finding> FindingsIn(Node pod) => FindingsIn(Judge(pod));

    IReadOnlyList<Finding> FindingsIn(Verdict verdict) => control.Level is null
        ? verdict.Warnings
        : verdict.Violations.SingleOrDefault(violation => violation.Control == control)?.Findings ?? [];

    Verdict Judge(Node pod) => PodSecurity.Evaluate(PodViews.FromNode(pod), _level, revision.Since);

    static string PathOf(InspectedField field) => field.Path == "spec.volumes[].hostPath" ? "spec.volumes[]" : field.Path;
}
