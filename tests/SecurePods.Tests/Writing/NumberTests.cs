using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SecurePods.Tests.Writing;

public class NumberTests
{
    [TestCase(1E+16, "10000000000000000")]
    [TestCase(1E+17, "1.0E+17")]
    [TestCase(1.5E-7, "1.5E-07")]
    [TestCase(0.1, "0.1")]
    [TestCase(5.0, "5")]
    [TestCase(-0.0, "-0")]
    [TestCase(double.MaxValue, "1.7976931348623157E+308")]
    [TestCase(double.Epsilon, "5.0E-324")]
    public void Doubles_are_written_in_their_shortest_form(double value, string text)
    {
        Assert.That(Written.YamlValue(w => w.Value(value)), Is.EqualTo(text + "\n"));
        Assert.That(Written.Json(w => w.Value(value)), Is.EqualTo(text + "\n"));
    }

    [Test]
    public void Any_finite_double_comes_back_bit_by_bit_and_is_a_number_to_every_reader() =>
        Prop.ForAll(ArbMap.Default.ArbFor<double>().Filter(double.IsFinite), value =>
        {
            var yaml = Written.YamlValue(w => w.Value(value)).TrimEnd('\n');
            using var json = JsonDocument.Parse(Written.Json(w => w.Value(value)));
            return YamlTypes.IsNumber(yaml)
                && BitConverter.DoubleToInt64Bits(double.Parse(yaml, CultureInfo.InvariantCulture)) == BitConverter.DoubleToInt64Bits(value)
                && BitConverter.DoubleToInt64Bits(json.RootElement.GetDouble()) == BitConverter.DoubleToInt64Bits(value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void A_double_that_json_has_no_number_for_is_refused(double value) =>
        Assert.That(() => Written.Json(w => w.Value(value)), Throws.ArgumentException);

    [TestCase(0)]
    [TestCase(long.MinValue)]
    [TestCase(long.MaxValue)]
    public void Whole_numbers_are_their_digits(long value) =>
        Assert.That(Written.YamlValue(w => w.Value(value)), Is.EqualTo(value.ToString(CultureInfo.InvariantCulture) + "\n"));

    [TestCase("1e5", "1.0E+5")]
    [TestCase("1.5e5", "1.5E+5")]
    [TestCase("12E-3", "12.0E-3")]
    [TestCase("-0.25", "-0.25")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Numbers_in_free_json_keep_their_digits(string json, string text)
    {
        Assert.That(Written.YamlValue(w => w.Value(Json.Parse(json))), Is.EqualTo(text + "\n"));
        Assert.That(YamlTypes.IsNumber(text));
    }

    [Test]
    public void A_port_is_a_number_or_a_text()
    {
        Assert.That(Written.YamlValue(w => w.Value((IntOrString)80)), Is.EqualTo("80\n"));
        Assert.That(Written.YamlValue(w => w.Value((IntOrString)"80")), Is.EqualTo("\"80\"\n"));
        Assert.That(Written.YamlValue(w => w.Value((IntOrString)"http")), Is.EqualTo("http\n"));
    }

    [Test]
    public void A_quantity_is_always_a_text()
    {
        Assert.That(Written.YamlValue(w => w.Value((Quantity)1)), Is.EqualTo("\"1\"\n"));
        Assert.That(Written.YamlValue(w => w.Value((Quantity)"100m")), Is.EqualTo("100m\n"));
    }
}
