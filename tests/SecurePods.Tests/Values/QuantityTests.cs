namespace SecurePods.Tests.Values;

public class QuantityTests
{
    [TestCase("0")]
    [TestCase("1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("0.5")]
    [TestCase("5.")]
    [TestCase(".5")]
    [TestCase("100m")]
    [TestCase("10n")]
    [TestCase("10u")]
    [TestCase("2k")]
    [TestCase("2M")]
    [TestCase("2G")]
    [TestCase("2T")]
    [TestCase("2P")]
    [TestCase("2E")]
    [TestCase("128Ki")]
    [TestCase("128Mi")]
    [TestCase("1.5Gi")]
    [TestCase("1Ti")]
    [TestCase("1Pi")]
    [TestCase("1Ei")]
    [TestCase("1e3")]
    [TestCase("1E3")]
    [TestCase("1E+3")]
    [TestCase("1e-3")]
    [TestCase("00012345678901234567890.5")]
    public void What_kubernetes_reads_is_valid(string text) => Assert.That(Quantity.IsValid(text));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("+")]
    [TestCase(".")]
    [TestCase("m")]
    [TestCase("-m")]
    [TestCase("1K")]
    [TestCase("1mi")]
    [TestCase("1KB")]
    [TestCase("1B")]
    [TestCase("1mm")]
    [TestCase("1Mib")]
    [TestCase("1e")]
    [TestCase("1e+")]
    [TestCase("1e3m")]
    [TestCase("1e1.5")]
    [TestCase("1.5.5")]
    [TestCase("1,5")]
    [TestCase("--1")]
    [TestCase("+-1")]
    [TestCase(" 1")]
    [TestCase("1 ")]
    [TestCase("1 Mi")]
    [TestCase("1\n")]
    [TestCase("0x10")]
    [TestCase("１")]
    [TestCase("٣")]
    public void What_kubernetes_refuses_is_not_valid(string? text) => Assert.That(Quantity.IsValid(text), Is.False);

    [Test]
    public void Numbers_and_texts_become_quantities()
    {
        Quantity fromInt = 1, fromLong = 5_000_000_000, fromDecimal = 0.50m, fromText = "1";
        Assert.That(fromInt, Is.EqualTo(fromText));
        Assert.That(fromLong.ToString(), Is.EqualTo("5000000000"));
        Assert.That(fromDecimal.ToString(), Is.EqualTo("0.50"));
    }

    [Test]
    public void Equality_is_of_the_text_as_written()
    {
        Assert.That((Quantity)"1000m", Is.Not.EqualTo((Quantity)"1"));
        Assert.That(default(Quantity), Is.EqualTo((Quantity)""));
        Assert.That(default(Quantity).IsValid(), Is.False);
    }
}
