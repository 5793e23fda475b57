using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Schema;

/// <summary>A schema is written by a tool and mended by hand: what is wrong in it is said with file and line.</summary>
public sealed class MalformedLineTests
{
    [TestCase("tpye Thing", "unknown word 'tpye'")]
    [TestCase("type", "2 words are wanted")]
    [TestCase("type Thing scope=Cluster", "unknown flag 'scope'")]
    [TestCase("enum Color closed since=1.1 since=1.2", "the flag 'since' is here twice")]
    [TestCase("  name string", "a field or value without a type or enum above it")]
    public void A_wrong_head_is_refused(string line, string message) =>
        Assert.That(() => Schemas.Parse(line), Throws.TypeOf<FormatException>().With.Message.StartsWith("demo.schema(3): " + message));

    [TestCase("name", "2 words are wanted")]
    [TestCase("name string requird", "unknown flag 'requird'")]
    [TestCase("port int32 min=low", "min=low is no number")]
    [TestCase("name string default=\"x", "a quote is not closed")]
    public void A_wrong_field_is_refused(string line, string message) =>
        Assert.That(() => Schemas.Field(line), Throws.TypeOf<FormatException>().With.Message.StartsWith("demo.schema(4): " + message));

    [Test]
    public void The_generator_says_where_a_schema_is_wrong()
    {
        var result = Generation.Of(Generation.Models, new TextFile("/somewhere/demo.schema", "kubernetes 1.36\ntpye Thing")).Result;

        Assert.That(result.Exception?.Message, Does.StartWith("demo.schema(2): unknown word 'tpye'"));
    }
}
