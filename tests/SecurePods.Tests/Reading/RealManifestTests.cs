using SecurePods.Reading;
using SecurePods.Tests.Models;
using SecurePods.Yaml;

namespace SecurePods.Tests.Reading;

/// <summary>Real manifests, as Kubernetes' own strict decoder reads them.</summary>
public class RealManifestTests
{
    static readonly HashSet<(string, string)> OurKinds = [.. Kinds.All.Select(kind => (Manifest)Activator.CreateInstance(kind)!).Select(manifest => (manifest.ApiVersion, manifest.Kind))];

    [Test]
    public void The_unknown_fields_are_those_that_kubernetes_names()
    {
        var differences = new List<string>();
        var count = 0;
        foreach (var (path, ours, theirs) in Objects().Where(pair => pair.Theirs.Error is null))
        {
            count++;
            var problems = Problems(ours);
            var unknown = problems.Where(problem => problem.Rule.Contains("has no such field", StringComparison.Ordinal)).Select(problem => problem.Path);
            if (!unknown.ToHashSet().SetEquals(theirs.UnknownFields))
                differences.Add($"{path}: {string.Join(", ", unknown)} instead of {string.Join(", ", theirs.UnknownFields)}");
            var others = problems.Where(problem => !problem.Rule.Contains("has no such field", StringComparison.Ordinal) && !IsEnumOrRange(problem));
            if (others.Any() != theirs.HasDuplicates)
                differences.Add($"{path}: {string.Join(", ", others)}");
        }

        Assert.That(count, Is.GreaterThan(600));
        Assert.That(differences, Is.Empty);
    }

    [Test]
    public void What_kubernetes_cannot_decode_is_refused_at_the_field_that_it_names()
    {
        var refused = Objects().Where(pair => pair.Theirs.Error is not null).ToList();
        Assert.That(refused, Has.Count.GreaterThan(6));
        using (Assert.EnterMultipleScope())
            foreach (var (path, ours, theirs) in refused)
                Assert.That(Problems(ours).Select(problem => problem.Path), Has.Some.StartsWith(FieldOf(theirs.Error!)), $"{path}: {theirs.Error}");
    }

    [Test]
    public void Reading_and_writing_loses_nothing()
    {
        var differences = new List<string>();
        foreach (var (path, ours, theirs) in Objects().Where(pair => pair.Theirs is { Error: null, HasDuplicates: false, UnknownFields.Count: 0, Json: not null } && Problems(pair.Ours).Count == 0))
        {
            var manifest = ManifestReading.Read(ours, ReadMode.Strict, [])!;
            var json = ModelJson.Of(manifest);
            if (JsonMeanings.Difference(json, theirs.Json) is { } difference)
                differences.Add($"{path}: {difference}");
            var again = ManifestSet.FromYaml(Writing.Written.Yaml(writer => writer.Value(manifest)));
            if (!again.SequenceEqual([manifest]))
                differences.Add($"{path}: another object when it is read again");
        }

        Assert.That(differences, Is.Empty);
    }

    [Test]
    public void Custom_resources_pass_through_untouched()
    {
        var custom = Objects().Where(pair => !OurKinds.Contains((pair.Theirs.ApiVersion, pair.Theirs.Kind)) && pair.Ours.Errors.Count == 0).ToList();
        Assert.That(custom, Has.Count.GreaterThan(50));
        using (Assert.EnterMultipleScope())
            foreach (var (path, ours, _) in custom)
                Assert.That(JsonMeanings.Difference(ModelJson.Of(ManifestReading.Read(ours, ReadMode.Strict, [])!), TreeJson.Of(ours.Root)), Is.Null, path);
    }

    [Test]
    public void Values_out_of_a_closed_set_are_the_only_errors_that_kubernetes_decoder_does_not_have()
    {
        var beyond = Objects().Where(pair => pair.Theirs.Error is null).SelectMany(pair => Problems(pair.Ours).Where(IsEnumOrRange).Select(problem => $"{problem.Path} {problem.Value}"));
        TestContext.Out.WriteLine(string.Join('\n', beyond));
        Assert.That(beyond.Count(), Is.LessThan(10));
    }

    static bool IsEnumOrRange(ReadProblem problem) => problem.Rule.StartsWith("must be one of", StringComparison.Ordinal);

    /// <summary>The objects of the files, ours beside theirs.</summary>
    static IEnumerable<(string Path, ManifestDocument Ours, ExpectedObject Theirs)> Objects()
    {
        // What is no YAML is SecurePods.Yaml's to test.
        foreach (var (path, theirs) in SharedManifests.Files().Where(file => !file.Objects.Any(theirs => theirs.Error?.StartsWith("yaml:", StringComparison.Ordinal) == true)))
        {
            var ours = ManifestReader.ReadFile(SharedManifests.FullPath(path)).Where(document => document.Kind?.EndsWith("List", StringComparison.Ordinal) == false).ToList();
            var objects = theirs.Where(theirs => theirs.Kind.Length > 0).ToList();
            Assert.That(ours.Select(document => document.Kind), Is.EqualTo(objects.Select(theirs => theirs.Kind)), path);
            foreach (var pair in ours.Zip(objects))
                if (OurKinds.Contains((pair.Second.ApiVersion, pair.Second.Kind)) || pair.Second.Json is null)
                    yield return (path, pair.First, pair.Second);
        }
    }

    static List<ReadProblem> Problems(ManifestDocument document)
    {
        var problems = new List<ReadProblem>();
        ManifestReading.Read(document, ReadMode.Strict, problems);
        return problems;
    }

    /// <summary>The field in a message of Go's decoder, which begins with a type.</summary>
    static string FieldOf(string error)
    {
        var words = error.Split(' ');
        var at = Array.IndexOf(words, "field");
        return at < 0 ? "data" : words[at + 1].Split('.', 2)[1].Split(".containers.", 2)[0];
    }
}
