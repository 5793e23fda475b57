using System.Text.Json.Nodes;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>YAML, feature by feature: what Kubernetes takes means what it means there, and what it refuses is refused, with the reason in the table.</summary>
sealed class FeatureTests
{
    /// <summary>What strict decoding refuses, and kubectl without a cluster does not.</summary>
    const string Duplicate = "Duplicate key";

    static IEnumerable<YamlFeature> All =>
    [
        .. BlockCollections.All, .. FlowCollections.All, .. PlainScalars.All, .. QuotedScalars.All, .. BlockScalars.All,
        .. Properties.All, .. Types.All, .. Characters.All, .. Structures.All, .. Files.All,
    ];

    static IEnumerable<YamlFeature> Taken => All.Where(feature => feature.Json is not null);

    static IEnumerable<YamlFeature> Read => Taken.Where(feature => feature.Difference is null);

    static IEnumerable<YamlFeature> NotRead => Refused.Where(feature => feature.Difference is null);

    static IEnumerable<YamlFeature> ReadOtherwise => All.Where(feature => feature.Difference is not null);

    static IEnumerable<YamlFeature> Refused => All.Where(feature => feature.Json is null);

    [TestCaseSource(nameof(Read))]
    public void What_Kubernetes_takes_means_the_same(YamlFeature feature)
    {
        var documents = YamlReader.Read(feature.Text).ToList();

        Assert.That(documents.SelectMany(document => document.Errors), Is.Empty);
        AssertMembers(documents.Select(document => NodeJson.Of(document.Root)), feature);
    }

    [TestCaseSource(nameof(NotRead))]
    public void What_Kubernetes_refuses_is_an_error(YamlFeature feature) =>
        Assert.That(YamlReader.Read(feature.Text).SelectMany(document => document.Errors), Is.Not.Empty, feature.Reason);

    [TestCaseSource(nameof(ReadOtherwise))]
    public void What_we_do_otherwise_is_as_the_table_has_it(YamlFeature feature) =>
        Assert.That(YamlReader.Read(feature.Text).SelectMany(document => document.Errors).Any(), Is.EqualTo(feature.Json is not null), feature.Difference);

    [Test]
    public void Kubectl_takes_the_same_for_the_same()
    {
        var (output, errors) = ByKubectl(Taken);

        Assert.That(errors, Is.Empty);
        Assert.That(output, Has.Count.EqualTo(Taken.Sum(feature => feature.Json!.Length)));
        using (Assert.EnterMultipleScope())
            foreach (var feature in Taken)
            {
                AssertMembers(output.Take(feature.Json!.Length), feature);
                output.RemoveRange(0, feature.Json.Length);
            }
    }

    [Test]
    public void Kubectl_refuses_the_same()
    {
        var (_, errors) = ByKubectl(Refused);

        Assert.That(Refused.Where((_, number) => !errors.Contains(FileName(number), StringComparison.Ordinal)).Select(feature => feature.Name), Is.EqualTo([Duplicate]));
    }

    [Test]
    public void Each_feature_is_shown_once() => Assert.That(All.Select(feature => feature.Name), Is.Unique);

    /// <summary>All of them in one run, a file each.</summary>
    static (List<JsonNode?> Output, string Errors) ByKubectl(IEnumerable<YamlFeature> features)
    {
        var folder = Directory.CreateTempSubdirectory("securepods").FullName;
        foreach (var (number, feature) in features.Index())
            File.WriteAllText(Path.Combine(folder, FileName(number)), feature.Text);
        try
        {
            return Kubectl.RunFolder(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static string FileName(int number) => $"{number:000}.yaml";

    static void AssertMembers(IEnumerable<JsonNode?> documents, YamlFeature feature)
    {
        var members = documents.Select(YamlFeature.Members).ToList();
        Assert.That(members, Has.Count.EqualTo(feature.Json!.Length), feature.Name);
        Assert.That(members.Zip(feature.Json, (ours, theirs) => NodeJson.Difference(ours, JsonNode.Parse(theirs))).OfType<string>(), Is.Empty, feature.Name);
    }
}
