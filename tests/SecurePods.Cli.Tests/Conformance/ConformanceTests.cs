using System.Text.Json;
using SecurePods.Yaml.Tests.Conformance;

namespace SecurePods.Cli.Tests.Conformance;

/// <summary>The verdicts of Kubernetes' own Pod Security Admission, from <c>securepods check --format json</c>.</summary>
[Parallelizable(ParallelScope.All)]
sealed class ConformanceTests
{
    [Test]
    public void Every_fixture_of_the_reference_is_judged_as_the_reference_judges_it()
    {
        var fixtures = Shared.Lines("conformance/pss-fixtures.jsonl.gz")
            .Select(fixture => new Expected(fixture.GetProperty("name").GetString()!, Level(fixture), Version(fixture), fixture.GetProperty("pod").GetString()!, Violations(fixture)))
            .ToList();

        var differences = fixtures.GroupBy(fixture => (fixture.Level, fixture.Version)).SelectMany(group => Differences([.. group])).ToList();

        Assert.That(fixtures, Has.Count.GreaterThan(3000));
        Assert.That(differences, Is.Empty, string.Join('\n', differences.Take(20)));
    }

    [Test]
    public void Every_random_pod_is_judged_as_the_reference_judges_it_at_every_level_and_version()
    {
        var verdicts = Shared.Lines("conformance/pss-random.jsonl.gz")
            .SelectMany(pod => pod.GetProperty("verdicts").EnumerateArray().Select(verdict =>
                new Expected(pod.GetProperty("id").GetString()!, Level(verdict), Version(verdict), pod.GetProperty("pod").GetRawText(), Violations(verdict))))
            .ToList();

        var differences = verdicts.GroupBy(verdict => (verdict.Level, verdict.Version)).SelectMany(group => Differences([.. group])).ToList();

        Assert.That(verdicts, Has.Count.GreaterThanOrEqualTo(3000 * 2));
        Assert.That(differences, Is.Empty, string.Join('\n', differences.Take(20)));
    }

    /// <summary>All pods of one level and version, in one run.</summary>
    static IEnumerable<string> Differences(IReadOnlyList<Expected> expected)
    {
        var text = string.Join("\n---\n", expected.Select(verdict => verdict.Pod));
        var run = Run.WithInput(text, "check", "-", "--format", "json", "--level", expected[0].Level, "--kubernetes-version", expected[0].Version);
        var documents = run.Documents;

        Assert.That(documents, Has.Length.EqualTo(expected.Count));
        Assert.That(run.ExitCode, Is.EqualTo(expected.Any(verdict => verdict.Violations.Count > 0) ? 1 : 0), run.Errors);
        return documents.Zip(expected, Difference).OfType<string>();
    }

    static string? Difference(JsonElement document, Expected expected)
    {
        var ours = document.GetProperty("violations").EnumerateArray()
            .Select(violation => $"{violation.GetProperty("control")}: {violation.GetProperty("reason")} ({violation.GetProperty("detail")})")
            .ToList();
        return ours.SequenceEqual(expected.Violations) && document.GetProperty("allowed").GetBoolean() == (expected.Violations.Count == 0)
            ? null
            : $"{expected.Name} at {expected.Level} {expected.Version}:\n  theirs: {string.Join("; ", expected.Violations)}\n  ours:   {string.Join("; ", ours)} {document.GetProperty("errors")}";
    }

    static string Level(JsonElement verdict) => verdict.GetProperty("level").GetString()!;

    static string Version(JsonElement verdict) => verdict.GetProperty("version").GetString()!;

    static List<string> Violations(JsonElement verdict) =>
        [.. verdict.GetProperty("violations").EnumerateArray().Select(violation => $"{violation.GetProperty("id")}: {violation.GetProperty("reason")} ({violation.GetProperty("detail")})")];

    sealed record Expected(string Name, string Level, string Version, string Pod, IReadOnlyList<string> Violations);
}
