namespace SecurePods.Yaml.Tests.Reading;

/// <summary>JSON, alone and among YAML.</summary>
sealed class JsonTests
{
    [TestCase("{}", "{}")]
    [TestCase("{\"a\":[1,-2.5,1e3,true,false,null,\"x\",{},[]],\"b\":{\"c\":{}}}", """{"a":[1,-2.5,1000,true,false,null,"x",{},[]],"b":{"c":{}}}""")]
    [TestCase("{\"a\":\"\\u0041\\/\\n\\ud83d\\ude00\"}", """{"a":"A/\n\uD83D\uDE00"}""")]
    [TestCase("{\"a\":\"\\ud83d\"}", "{\"a\":\"\uFFFD\"}")]
    [TestCase("\n\t{\"a\" :\t1 ,\r\n\"b\":2}\n", """{"a":1,"b":2}""")]
    [TestCase("{\"a\":18446744073709551615}", """{"a":1.8446744073709552E+19}""")]
    [TestCase("{\"a\": yes, # c\n b: 01}", """{"a":true,"b":1}""")]
    [TestCase("{\"a\": 1e999}", """{"a":"1e999"}""")]
    [TestCase("{a: 1}", """{"a":1}""")]
    public void It_means_what_it_says(string json, string expected)
    {
        var document = YamlReader.Read(json).Single();

        Assert.That(document.Errors, Is.Empty);
        Assert.That(NodeJson.Text(document.Root), Is.EqualTo(expected));
    }

    [Test]
    public void Several_objects_are_several_documents()
    {
        var documents = YamlReader.Read("{\"a\":1}{\"b\":\n2}\n {\"c\":3}\n---\nd: 4\n---\n{\"e\":5}").ToList();

        Assert.That(documents.Select(document => (document.Index, document.Line, document.Root.Members[0].Key)), Is.EqualTo([(0, 1, "a"), (1, 1, "b"), (2, 3, "c"), (3, 5, "d"), (4, 7, "e")]));
        Assert.That(documents.SelectMany(document => document.Errors), Is.Empty);
    }

    [TestCase("{\"a\":1,\n \"a\":2}", 2, 2)]
    [TestCase("{\"a\":1}\n{\"a\":]", 2, 6)]
    [TestCase("{\"a\":1", 1, 7)]
    public void What_is_wrong_is_an_error_where_it_stands(string json, int line, int column)
    {
        var error = YamlReader.Read(json).Last().Errors.Single();

        Assert.That((error.Line, error.Column), Is.EqualTo((line, column)));
    }

    [Test]
    public void Values_know_where_they_stand()
    {
        var root = YamlReader.Read("{\"a\": {\n  \"b\": \"text\",\n  \"c\": [7]}}").Single().Root;

        var text = (TextPosition)root["a"]["b"].Source!;
        var list = (TextPosition)root["a"]["c"].Source!;
        Assert.That((text.Line, text.Column, text.EndLine, text.EndColumn, text.Key.Line, text.Key.Column), Is.EqualTo((2, 8, 2, 14, 2, 3)));
        Assert.That((list.Line, list.Column, list.EndLine, list.EndColumn), Is.EqualTo((3, 8, 3, 11)));
        Assert.That(root["a"]["c"].Items[0].Source!.ToString(), Is.EqualTo("(3,9)"));
    }

    [Test]
    public void It_is_bounded_as_YAML_is()
    {
        var deep = YamlReader.Read(string.Concat(Enumerable.Repeat("{\"a\":", 50_000))).Single();
        var wide = YamlReader.Read("{\"a\":[" + string.Join(',', Enumerable.Repeat("1", 1_000_001)) + "]}").Single();

        Assert.That(deep.Errors.Single().Message, Does.Contain("deeper than 1000 levels"));
        Assert.That(wide.Errors.Single().Message, Does.Contain("more than 1000000 values"));
    }
}
