using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

public class ShownTests
{
    [TestCase("web", "web")]
    [TestCase("", "")]
    [TestCase("Bücher 本 😀", "Bücher 本 😀")]
    [TestCase("a\nb\tc\rd", "a\\nb\\tc\\rd")]
    [TestCase("\u001b[31m", "\\u001b[31m")]
    [TestCase("a\u202eb", "a\\u202eb")]
    [TestCase("a\u2028b", "a\\u2028b")]
    public void A_text_is_shown_on_one_line_and_does_nothing_to_a_terminal(string text, string shown)
        => Assert.That(Shown.Text(text), Is.EqualTo(shown));

    [Test]
    public void Half_of_a_surrogate_pair_is_shown_by_its_number() => Assert.That(Shown.Text("a\ud800b"), Is.EqualTo("a\\ud800b"));

    [Test]
    public void A_long_text_is_cut_and_its_length_said()
        => Assert.That(Shown.Text(new string('é', 200)), Is.EqualTo(new string('é', 80) + "… (400 bytes)"));

    [Test]
    public void A_text_is_not_cut_within_a_character()
        => Assert.That(Shown.Text(new string('a', 79) + "😀b"), Is.EqualTo(new string('a', 79) + "😀… (84 bytes)"));

    [Test]
    public void A_number_is_shown_alike_in_every_culture() => Assert.That(Shown.Value(-70000), Is.EqualTo("-70000"));
}
