using System.Text;

namespace SecurePods.Yaml.Tests.Reading;

/// <summary>Texts that ask too much.</summary>
sealed class BombTests
{
    [Test]
    public void A_billion_laughs_are_an_error()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        var document = YamlReader.Read(text.ToString()).Single();

        Assert.That(document.Errors.Single().Message, Does.Contain("more than 1000000 values"));
    }

    [Test]
    public void Merges_count_as_well()
    {
        var text = new StringBuilder("a0: &a0 {x: {p: 1, q: 2, r: 3, s: 4}}\n");
        for (var i = 1; i < 30; i++)
            text.Append($"a{i}: &a{i}\n  p{i}: *a{i - 1}\n  q{i}: *a{i - 1}\n  <<: *a{i - 1}\n");

        Assert.That(YamlReader.Read(text.ToString()).Single().Errors.Single().Message, Does.Contain("more than 1000000 values"));
    }

    [TestCase("[")]
    [TestCase("{a: ")]
    [TestCase("- ")]
    [TestCase("? ")]
    public void Deep_nesting_is_an_error(string opening)
    {
        var document = YamlReader.Read(string.Concat(Enumerable.Repeat(opening, 50_000))).Single();

        Assert.That(document.Errors.Single().Message, Does.Contain("deeper than 1000 levels"));
    }

    [Test]
    public void Nesting_through_aliases_is_an_error()
    {
        var deep = new string('[', 600) + new string(']', 600);

        var document = YamlReader.Read($"a: &a {deep}\nb: {new string('[', 600)}*a{new string(']', 600)}").Single();

        Assert.That(document.Errors.Single().Message, Does.Contain("deeper than 1000 levels"));
    }

    [Test]
    public void A_document_that_is_too_large_is_an_error()
    {
        var document = YamlReader.Read("a: 1\nb: " + new string('x', 17 * 1024 * 1024) + "\n---\nc: 1").Single();

        Assert.That(document.Errors.Single().Message, Does.Contain("larger than"));
        Assert.That(document.Root["a"].Value, Is.EqualTo(1));
    }

    [Test]
    public void Errors_beyond_the_hundredth_are_not_listed()
    {
        var document = YamlReader.Read(string.Concat(Enumerable.Repeat("a: 1\n", 50_000))).Single();

        Assert.That(document.Errors, Has.Count.EqualTo(101));
        Assert.That(document.Errors[^1].Message, Does.Contain("too many errors"));
    }

    [Test]
    public void Many_keys_and_many_documents_are_none()
    {
        var keys = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: 1\n"));
        var documents = string.Concat(Enumerable.Repeat("---\na: 1\n", 10_000));

        Assert.That(YamlReader.Read(keys).Single().Errors, Is.Empty);
        Assert.That(YamlReader.Read(documents).Count(), Is.EqualTo(10_000));
    }
}
