namespace SecurePods.Tests.Values;

public class IntOrStringTests
{
    [Test]
    public void A_number_and_a_text_of_its_digits_differ()
    {
        IntOrString number = 80, text = "80";
        Assert.That(number, Is.Not.EqualTo(text));
        Assert.That(number.ToString(), Is.EqualTo(text.ToString()));
    }

    [Test]
    public void It_says_which_it_is()
    {
        IntOrString number = 80, text = "25%";
        Assert.That((number.IsString, number.Number, number.Text), Is.EqualTo((false, 80, "")));
        Assert.That((text.IsString, text.Number, text.Text), Is.EqualTo((true, 0, "25%")));
    }

    [Test]
    public void The_default_is_the_number_zero() => Assert.That(default(IntOrString), Is.EqualTo((IntOrString)0));
}
