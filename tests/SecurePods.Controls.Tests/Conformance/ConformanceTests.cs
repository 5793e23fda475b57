using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Conformance;

/// <summary>The same verdict, ids, reasons and details as Kubernetes' own Pod Security Admission, in the same order.</summary>
[Parallelizable(ParallelScope.All)]
sealed class ConformanceTests
{
    [Test]
    public void Every_fixture_of_the_reference_is_judged_as_the_reference_judges_it()
    {
        var fixtures = ConformanceData.Lines("pss-fixtures.jsonl.gz").ToList();

        var differences = fixtures
            .Select(fixture => Expectation.From(fixture.GetProperty("name").GetString()!, fixture)
                .DifferenceFrom(PodViews.FromNode(YamlTree.Parse(fixture.GetProperty("pod").GetString()!))))
            .OfType<string>()
            .ToList();

        Assert.That(fixtures, Has.Count.GreaterThan(3000));
        Assert.That(differences, Is.Empty, string.Join('\n', differences.Take(20)));
    }

    [Test]
    public void Every_random_pod_is_judged_as_the_reference_judges_it_at_every_level_and_version()
    {
        var pods = ConformanceData.Lines("pss-random.jsonl.gz").ToList();

        var differences = new List<string>();
        foreach (var pod in pods)
        {
            var view = PodViews.FromNode(JsonTree.From(pod.GetProperty("pod")));
            var name = pod.GetProperty("id").GetString()!;
            foreach (var verdict in pod.GetProperty("verdicts").EnumerateArray())
                if (Expectation.From(name, verdict).DifferenceFrom(view) is { } difference)
                    differences.Add(difference);
        }

        Assert.That(pods, Has.Count.GreaterThanOrEqualTo(3000));
        Assert.That(differences, Is.Empty, string.Join('\n', differences.Take(20)));
    }
}
