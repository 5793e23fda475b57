using System.Text.Json;
using SecurePods.Tests.Writing;

namespace SecurePods.Tests.Values;

public class JsonTests
{
    [TestCase("""{"a":1,"b":[true,null]}""", """ { "b": [ true, null ], "a": 1.0 } """)]
    [TestCase("100", "1e2")]
    [TestCase("1.50", "15e-1")]
    [TestCase("-0", "0.0e7")]
    [TestCase("\"a\\u0062\"", "\"ab\"")]
    public void Equality_is_of_what_is_meant(string a, string b)
    {
        Assert.That(Json.Parse(a), Is.EqualTo(Json.Parse(b)));
        Assert.That(Json.Parse(a).GetHashCode(), Is.EqualTo(Json.Parse(b).GetHashCode()));
        Assert.That(Json.Parse(a) == Json.Parse(b));
    }

    [TestCase("[1,2]", "[2,1]")]
    [TestCase("[1]", "[1,1]")]
    [TestCase("""{"a":1}""", """{"a":1,"b":2}""")]
    [TestCase("""{"a":1,"b":2}""", """{"a":1,"c":2}""")]
    [TestCase("1", "\"1\"")]
    [TestCase("null", "false")]
    [TestCase("9007199254740992", "9007199254740993")]
    [TestCase("1", "-1")]
    [TestCase("1e99999999999999999999", "2e99999999999999999999")]
    public void What_means_something_else_is_not_equal(string a, string b) => Assert.That(Json.Parse(a) != Json.Parse(b));

    [Test]
    public void The_default_is_null() => Assert.That(default(Json), Is.EqualTo(Json.Parse("null")));

    [TestCase("")]
    [TestCase("{")]
    [TestCase("{} {}")]
    [TestCase("'a'")]
    [TestCase("[1,]")]
    [TestCase("NaN")]
    [TestCase("\"\\ud800\"")]
    [TestCase("""{"\udc00":1}""")]
    public void What_is_not_json_is_refused(string text) => Assert.That(() => Json.Parse(text), Throws.InstanceOf<FormatException>());

    [Test]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.That(() => Json.Parse("\"\uD800\""), Throws.InstanceOf<FormatException>());

    [Test]
    public void A_member_that_stands_twice_is_refused_by_name() =>
        Assert.That(() => Json.Parse("""[{"a": {"b": 1}, "c": 2, "\u0061": 3}]"""), Throws.InstanceOf<FormatException>().With.Message.Contains("\"a\""));

    [Test]
    public void Names_may_repeat_in_different_objects() => Assert.That(() => Json.Parse("""{"a": {"a": [{"a": 1}, {"a": 2}]}}"""), Throws.Nothing);

    [Test]
    public void Its_text_is_kept_as_written() => Assert.That(Json.Parse("""{ "b": 1.0 }""").ToString(), Is.EqualTo("""{ "b": 1.0 }"""));

    [Test]
    public void An_element_is_taken_over()
    {
        using var document = JsonDocument.Parse("""{"a": [1]}""");
        Assert.That(Json.From(document.RootElement.GetProperty("a")), Is.EqualTo(Json.Parse("[1]")));
    }

    [Test]
    public void It_is_written_in_the_order_of_its_text() =>
        Assert.That(Written.YamlValue(w => w.Value(Json.Parse("""{"b": {"on": "off", "n": null}, "a": [], "c": [[1, "\u00e9\ud83d\ude00\n"], {}]}"""))), Is.EqualTo(
            """

              b:
                "on": "off"
                "n": null
              a: []
              c:
              - - 1
                - |
                  é😀
              - {}

            """));

    [Test]
    public void It_may_be_as_deep_as_a_schema()
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200);
        Assert.That(Written.Json(w => w.Value(Json.Parse(text))), Has.Length.GreaterThan(text.Length));
    }
}
