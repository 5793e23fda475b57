using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

public class QuantityAmountTests
{
    [TestCase("0", "0")]
    [TestCase("1", "1000000000")]
    [TestCase("+1", "1000000000")]
    [TestCase("-1", "-1000000000")]
    [TestCase("1.", "1000000000")]
    [TestCase(".5", "500000000")]
    [TestCase("100m", "100000000")]
    [TestCase("1n", "1")]
    [TestCase("0.1n", "1")]
    [TestCase("-0.1n", "-1")]
    [TestCase("1.0000000001", "1000000001")]
    [TestCase("1u", "1000")]
    [TestCase("1k", "1000000000000")]
    [TestCase("1E", "1000000000000000000000000000")]
    [TestCase("1e3", "1000000000000")]
    [TestCase("1E-3", "1000000")]
    [TestCase("1e+3", "1000000000000")]
    [TestCase("1Ki", "1024000000000")]
    [TestCase("1.5Gi", "1610612736000000000")]
    [TestCase("1Ei", "1152921504606846976000000000")]
    [TestCase("000000000000000000000000000001", "1000000000")]
    [TestCase("1.000000000000000000000000000000", "1000000000")]
    [TestCase("1e-1000", "1")]
    [TestCase("0e1000", "0")]
    public void A_quantity_is_its_billionths(string text, string billionths)
    {
        Assert.That(QuantityAmount.TryParse(text, out var amount), Is.True);
        Assert.That(amount.Billionths.ToString(CultureInfo.InvariantCulture), Is.EqualTo(billionths));
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("-")]
    [TestCase("Ki")]
    [TestCase("1KiKi")]
    [TestCase("1K")]
    [TestCase("1mi")]
    [TestCase("1e")]
    [TestCase("1e1.5")]
    [TestCase(" 1")]
    [TestCase("1 ")]
    [TestCase("1,5")]
    [TestCase("٣")]
    public void What_is_no_quantity_has_no_amount(string text) => Assert.That(QuantityAmount.TryParse(text, out _), Is.False);

    [Test]
    public void Beyond_all_measure_is_the_greatest()
    {
        var amount = Amount("9e99");
        var other = Amount("1Ei");
        Assert.That((amount.Exceeds(other), other.Exceeds(amount), amount.Exceeds(amount), amount.IsWhole), Is.EqualTo((true, false, false, true)));
    }

    [TestCase("1.0001m", "1.0009m", false)]
    [TestCase("2.0001m", "2m", true)]
    [TestCase("1Gi", "1G", true)]
    [TestCase("1000m", "1", false)]
    public void Amounts_are_compared_in_thousandths(string text, string other, bool exceeds)
    {
        var amount = Amount(text);
        var limit = Amount(other);
        Assert.That(amount.Exceeds(limit), Is.EqualTo(exceeds));
    }

    [TestCase("2", true)]
    [TestCase("500m", false)]
    [TestCase("0.9999", true)]
    public void Whole_is_what_is_whole_in_thousandths(string text, bool isWhole)
    {
        var amount = Amount(text);
        Assert.That(amount.IsWhole, Is.EqualTo(isWhole));
    }

    [Test]
    public void Any_quantity_is_what_exact_arithmetic_makes_of_it() => Prop.ForAll(Arb.From(Quantities), quantity =>
    {
        var (whole, fraction, suffix, factor, divisor) = quantity;
        var exact = BigInteger.Parse(whole + fraction, CultureInfo.InvariantCulture) * factor * 1_000_000_000;
        var places = BigInteger.Pow(10, fraction.Length) * divisor;
        var expected = (exact + places - 1) / places;
        return QuantityAmount.TryParse($"{whole}.{fraction}{suffix}", out var amount) && (BigInteger)amount.Billionths == expected;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Test]
    public void Quantity_and_its_amount_agree_on_the_grammar() => Prop.ForAll(
        Arb.From(Gen.Elements("0123456789+-.eEinumkKMGTP ".ToCharArray()).ArrayOf(5).Select(characters => new string(characters).Trim(' '))),
        text => QuantityAmount.TryParse(text, out _) == Quantity.IsValid(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(100_000));

    static Gen<(string Whole, string Fraction, string Suffix, BigInteger Factor, BigInteger Divisor)> Quantities =>
        from whole in Gen.Choose(0, 99_999)
        from fraction in Gen.Choose(0, 99_999)
        from suffix in Gen.Elements<(string Text, BigInteger Factor, BigInteger Divisor)>(
            ("", 1, 1), ("n", 1, 1_000_000_000), ("u", 1, 1_000_000), ("m", 1, 1000), ("k", 1000, 1), ("M", 1_000_000, 1), ("G", 1_000_000_000, 1),
            ("Ki", 1024, 1), ("Mi", 1 << 20, 1), ("Ti", 1L << 40, 1), ("e2", 100, 1), ("E-2", 1, 100))
        select (whole.ToString(CultureInfo.InvariantCulture), fraction.ToString(CultureInfo.InvariantCulture), suffix.Text, suffix.Factor, suffix.Divisor);

    static QuantityAmount Amount(string text) => QuantityAmount.TryParse(text, out var amount) ? amount : throw new ArgumentException(text);
}
