using SecurePods.Controls.Tests.Fixtures;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Soundness;

/// <summary>An unknown gives neither a pass nor a violation that some completion would undo.</summary>
[TestFixtureSource(typeof(AllFixtures), nameof(AllFixtures.Revisions))]
sealed class SoundnessTests(Control control, ControlRevision revision)
{
    readonly Level _level = control.Level ?? Level.Privileged;
    readonly IReadOnlyList<Fixture> _fixtures = AllFixtures.Of(control, revision);

    [Test]
    public void No_hidden_field_makes_it_claim_what_some_completion_would_undo() =>
        Assert.That(Hiddens().SelectMany(hidden => Claims.Unsound(hidden, _level, revision.Since)).Distinct(), Is.Empty);

    [Test]
    public void Every_field_that_it_inspects_leaves_it_undetermined_when_hidden()
    {
        var overlooked =
            from fixture in _fixtures
            from place in fixture.Places
            let path = fixture.IsOfVolumes ? "spec.volumes[0]" : fixture.PathAt(place, null)
            let pod = fixture.Pod(place, fixture.Pass[0]).With(path, Node.Unknown())
            where !PodSecurity.Evaluate(PodViews.FromNode(pod), _level, revision.Since).Undetermined.Contains(control)
            select path;
        Assert.That(overlooked, Is.Empty);
    }

    [Test]
    public void A_hidden_field_that_changes_nothing_leaves_it_determined() =>
        Assert.That(
            Hidden.Fields(CleanTree.Pod, AllFixtures.All.Where(fixture => fixture.HoldsFor(revision.Since)))
                .SelectMany(hidden => Claims.Timid(hidden, _level, revision.Since)),
            Is.Empty);

    IEnumerable<Hidden> Hiddens() => Pods().SelectMany(pod =>
        Hidden.Fields(pod, _fixtures).Concat(Hidden.Exemptions(pod)).Concat(Hidden.Objects(pod)).Concat(Hidden.Openings(pod)));

    IEnumerable<Node> Pods() =>
    [
        CleanTree.Pod,
        .. from fixture in _fixtures
           from place in fixture.Places
           select fixture.Pod(place, fixture.Fail[0]),
    ];
}
