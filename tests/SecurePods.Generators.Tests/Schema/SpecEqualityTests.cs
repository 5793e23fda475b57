using SecurePods.Generators.Tests.Running;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Schema;

/// <summary>The compiler keeps what it made as long as the specs are equal to those before.</summary>
public sealed class SpecEqualityTests
{
    [Test]
    public void The_same_text_gives_equal_packages()
    {
        var file = Repository.SchemaFiles.First(file => file.Path.EndsWith("core.v1.schema", StringComparison.Ordinal));
        var one = SchemaParser.Parse(file.Text);
        var other = SchemaParser.Parse(file.Text);

        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        });
    }

    [TestCase("type Thing\n  name string since=1.30")]
    [TestCase("type Thing\n  name string\n  other string")]
    [TestCase("type Thing since=1.30\n  name string")]
    [TestCase("kind Thing\n  name string")]
    [TestCase("union Thing\n  string")]
    public void A_word_more_makes_another_package(string body) =>
        Assert.That(Schemas.Parse(body), Is.Not.EqualTo(Schemas.Parse("type Thing\n  name string")));

    [Test]
    public void An_array_without_items_equals_one_that_was_never_made()
    {
        Assert.Multiple(() =>
        {
            Assert.That(new EquatableArray<string>([]), Is.EqualTo(default(EquatableArray<string>)));
            Assert.That(new EquatableArray<string>(["a", "b"]), Is.Not.EqualTo(new EquatableArray<string>(["b", "a"])));
        });
    }

    [Test]
    public void A_set_of_packages_is_equal_by_them()
    {
        SchemaSet Set(string body) => new(new([Schemas.Parse(body)]));
        var one = Set("type A");
        var same = Set("type A");

        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(same));
            Assert.That(one, Is.Not.EqualTo(Set("type B")));
        });
    }
}
