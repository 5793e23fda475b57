namespace SecurePods.Tests.Reading;

/// <summary>Kinds that the schema has not pass through.</summary>
public class RawManifestTests
{
    const string Widget = """
        apiVersion: example.com/v1
        kind: Widget
        metadata:
          name: w
          labels:
            app: w
          custom: kept
        spec:
          "yes": "no"
          size: 1.5
          big: 9007199254740993
          none: null
          list:
          - []
          - {}
        status: {}

        """;

    [Test]
    public void They_are_written_as_they_were() => Assert.That(ManifestSet.FromYaml(Widget).ToYaml(), Is.EqualTo(Widget));

    [Test]
    public void Their_metadata_is_typed_and_the_rest_is_json()
    {
        var raw = (Manifest.Raw)ManifestSet.FromYaml(Widget).Single();
        Assert.That((raw.ApiVersion, raw.Kind, raw.Metadata!.Name, raw.Metadata.Labels!["app"]), Is.EqualTo(("example.com/v1", "Widget", "w", "w")));
        Assert.That(raw.Content.Keys, Is.EqualTo(new[] { "spec", "status" }));
        Assert.That(raw.Content["spec"].ToElement().GetProperty("size").GetDouble(), Is.EqualTo(1.5));
    }

    [Test]
    public void They_are_equal_by_value()
    {
        var raw = ManifestSet.FromYaml(Widget).Single();
        Assert.That(raw, Is.EqualTo(ManifestSet.FromYaml(Widget).Single()));
        Assert.That(raw, Is.Not.EqualTo(ManifestSet.FromYaml(Widget.Replace("1.5", "2.5", StringComparison.Ordinal)).Single()));
        Assert.That(new Manifest.Raw("a/v1", "B"), Is.Not.EqualTo(new Manifest.Raw("a/v1", "C")));
    }

    [TestCase("metadata: {name: UPPER_case}")]
    [TestCase("metadata: {name: 1}")]
    [TestCase("metadata: text")]
    [TestCase("metadata: [1]")]
    [TestCase("metadata: null")]
    [TestCase("spec: {template: {spec: {hostPID: true}}}")]
    public void Nothing_of_them_is_judged(string fields)
    {
        var manifests = ManifestSet.FromYaml($"apiVersion: extensions/v1beta1\nkind: Deployment\n{fields}\n");
        Assert.That(manifests.Single(), Is.InstanceOf<Manifest.Raw>());
        Assert.That(ManifestSet.FromYaml(manifests.ToYaml()), Is.EqualTo(manifests));
    }

    [Test]
    public void One_can_be_made_in_code() =>
        Assert.That(
            new Manifest.Raw("example.com/v1", "Widget") { Metadata = new() { Name = "w" }, Content = [new("spec", Json.Parse("{\"a\": 1}"))] }.ToYaml(),
            Is.EqualTo("apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: w\nspec:\n  a: 1\n"));

    [TestCase("", "B")]
    [TestCase("a/v1", "")]
    public void It_says_what_it_is(string apiVersion, string kind) => Assert.That(() => new Manifest.Raw(apiVersion, kind), Throws.ArgumentException);

    [Test]
    public void What_is_nested_too_deeply_is_no_crash() =>
        Assert.That(
            () => ManifestSet.FromYaml($"apiVersion: a/v1\nkind: B\nspec: {new string('[', 900)}{new string(']', 900)}\n"),
            Throws.TypeOf<ManifestReadException>().With.Message.Contains("deeper than 512"));
}
