namespace SecurePods.Yaml.Tests.Reading;

/// <summary>Anchors, aliases, merges and keys.</summary>
sealed class StructureTests
{
    [TestCase("a: &x {p: 1}\nb: *x", """{"a":{"p":1},"b":{"p":1}}""")]
    [TestCase("a: &x 1\nb: *x", """{"a":1,"b":1}""")]
    [TestCase("&k a: 1\n*k : 2\nb: 3", null)]
    [TestCase("a: &x 1\nb: &x 2\nc: *x", """{"a":1,"b":2,"c":2}""")]
    [TestCase("b: &x {p: 1, q: 2}\nm:\n  <<: *x\n  r: 3", """{"b":{"p":1,"q":2},"m":{"p":1,"q":2,"r":3}}""")]
    [TestCase("b: &x {p: 1}\nm: {<<: [*x, {q: 5}]}", """{"b":{"p":1},"m":{"q":5,"p":1}}""")]
    [TestCase("\"<<\": {a: 1}", """{"<<":{"a":1}}""")]
    [TestCase("v: {a,b: 1}", """{"v":{"a":null,"b":1}}""")]
    [TestCase("v: [a: 1, ? b]", """{"v":[{"a":1},{"b":null}]}""")]
    [TestCase("v: {a:1}", """{"v":{"a:1":null}}""")]
    [TestCase("v: {'a':x}", """{"v":{"a":"x"}}""")]
    [TestCase("v: !!set {a}", """{"v":{"a":null}}""")]
    [TestCase("? a\n: b", """{"a":"b"}""")]
    [TestCase("v: a\t# c", """{"v":"a"}""")]
    [TestCase("a: |\n    \n    x\n\nb: 1", """{"a":"\nx\n","b":1}""")]
    [TestCase("a: >-\n  x\n  y", """{"a":"x y"}""")]
    public void It_means_the_JSON_that_Kubernetes_makes_of_it(string yaml, string? json)
    {
        var document = YamlReader.Read(yaml).Single();

        Assert.That(document.Errors, json is null ? Is.Not.Empty : Is.Empty);
        if (json is not null)
            Assert.That(NodeJson.Text(document.Root), Is.EqualTo(json));
    }

    [TestCase("a: 1\nb: 2\na: 3", "(3,1)", """{"a":3,"b":2}""")]
    [TestCase("a: 1\n\"a\": 3", "(2,1)", """{"a":3}""")]
    [TestCase("b: &x {p: 1}\nm:\n  p: 0\n  <<: *x", "(4,3)", """{"b":{"p":1},"m":{"p":1}}""")]
    [TestCase("b: &x {p: 1}\nm:\n  <<: *x\n  p: 0", "(4,3)", """{"b":{"p":1},"m":{"p":0}}""")]
    public void A_key_that_is_there_already_is_an_error_where_it_comes_again_and_wins(string yaml, string place, string json)
    {
        var document = YamlReader.Read(yaml).Single();

        Assert.That(document.Errors.Select(error => $"({error.Line},{error.Column})"), Is.EqualTo([place]));
        Assert.That(NodeJson.Text(document.Root), Is.EqualTo(json));
    }

    [TestCase("v: *nope", "no anchor &nope")]
    [TestCase("v: &a [*a]", "within its own anchor")]
    [TestCase("<<: 1", "takes an object")]
    [TestCase("<<: [1]", "takes an object")]
    public void What_leads_nowhere_is_an_error(string yaml, string message)
    {
        Assert.That(YamlReader.Read(yaml).Single().Errors.Single().Message, Does.Contain(message));
    }

    [Test]
    public void Duplicates_are_found_among_many_keys()
    {
        var keys = string.Join('\n', Enumerable.Range(0, 100).Select(i => $"k{i}: {i}"));

        var document = YamlReader.Read(keys + "\nk7: x\nk99: y\n").Single();

        Assert.That(document.Errors.Select(error => error.Line), Is.EqualTo([101, 102]));
        Assert.That(document.Root.Members, Has.Count.EqualTo(100));
        Assert.That(document.Root["k7"].Value, Is.EqualTo("x"));
    }
}
