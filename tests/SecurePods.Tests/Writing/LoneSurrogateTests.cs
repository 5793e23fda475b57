namespace SecurePods.Tests.Writing;

public class LoneSurrogateTests
{
    // Not as arguments of an attribute, which are kept in UTF-8; named, since a report in XML cannot hold them.
    static readonly TestCaseData<string>[] Broken =
    [
        Case("A_high_half_alone", "\uD800"),
        Case("A_low_half_at_the_end", "ab\uDC00"),
        Case("A_high_half_before_a_letter", "a\uD83Db"),
        Case("A_high_half_before_a_pair", "\uD800\uD800\uDC00"),
        Case("A_low_half_in_text_with_escapes", "\t\uDFFF"),
        Case("A_high_half_in_a_block", "a\nb\uD800"),
        Case("A_high_half_behind_other_letters", "é\uD800"),
        Case("A_low_half_before_other_letters", "\uDC00é"),
    ];

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

    static TestCaseData<string> Case(string name, string text) => new(text) { TestName = $"{name}_is_refused" };
}
