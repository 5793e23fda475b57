namespace SecurePods.Tests.Writing;

public class LoneSurrogateTests
{
    // Not as arguments of an attribute, which are kept in UTF-8.
    static readonly string[] Broken = ["\uD800", "ab\uDC00", "a\uD83Db", "\uD800\uD800\uDC00", "\t\uDFFF", "a\nb\uD800", "é\uD800", "\uDC00é"];

    [TestCaseSource(nameof(Broken))]
    public void Half_of_a_surrogate_pair_is_refused(string text)
    {
        Assert.That(() => Written.YamlValue(text), Throws.ArgumentException.With.Message.Contains("surrogate"));
        Assert.That(() => Written.Json(w => w.Value(text)), Throws.ArgumentException.With.Message.Contains("surrogate"));
    }

    [Test]
    public void A_pair_that_a_step_of_the_transcoding_would_part_stays_whole()
    {
        for (var length = 1360; length < 1370; length++)
        {
            var text = new string('é', length) + string.Concat(Enumerable.Repeat("😀", 3000));
            Assert.That(Written.YamlValue(text), Is.EqualTo(text + "\n"));
        }
    }
}
