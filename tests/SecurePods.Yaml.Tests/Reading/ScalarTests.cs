using System.Globalization;
using SecurePods.Views;

namespace SecurePods.Yaml.Tests.Reading;

/// <summary>What scalars mean. Each line was seen from kubectl, which reads them with go-yaml.</summary>
sealed class ScalarTests
{
    [TestCase("y", true)]
    [TestCase("Yes", true)]
    [TestCase("ON", true)]
    [TestCase("n", false)]
    [TestCase("off", false)]
    [TestCase("FALSE", false)]
    [TestCase("yES", "yES")]
    [TestCase("0755", 493)]
    [TestCase("0o755", 493)]
    [TestCase("08", 8)]
    [TestCase("0x1F", 31)]
    [TestCase("0X1f", 31)]
    [TestCase("0b11", 3)]
    [TestCase("-0b11", -3)]
    [TestCase("1_000", 1000)]
    [TestCase("0x_1", 1)]
    [TestCase("_1", "_1")]
    [TestCase("+1", 1)]
    [TestCase("-0", 0)]
    [TestCase("1.", 1)]
    [TestCase("1.0", 1)]
    [TestCase("1e3", 1000)]
    [TestCase("1_0.5", 10.5)]
    [TestCase(".5", 0.5)]
    [TestCase("-.5", -0.5)]
    [TestCase(".5_0", 0.5)]
    [TestCase(".5e1_0", 5000000000)]
    [TestCase(".5_", ".5_")]
    [TestCase("-.5_", -0.5)]
    [TestCase("._5", "._5")]
    [TestCase("1e19", 1e19)]
    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("-9223372036854775808", long.MinValue)]
    [TestCase("18446744073709551615", 18446744073709551615d)]
    [TestCase("1e999", "1e999")]
    [TestCase("12:34", "12:34")]
    [TestCase("2001-01-01", "2001-01-01")]
    [TestCase("1.2.3", "1.2.3")]
    [TestCase("=", "=")]
    [TestCase("<<", "<<")]
    [TestCase("'no'", "no")]
    [TestCase("\"12\"", "12")]
    [TestCase("!!str 12", "12")]
    [TestCase("!!int \"12\"", 12)]
    [TestCase("!!float 3", 3)]
    [TestCase("!!binary aGVsbG8=", "hello")]
    [TestCase("!!timestamp 2001-01-01", "2001-01-01")]
    [TestCase("!foo bar", "bar")]
    [TestCase("!foo 12", "12")]
    [TestCase("! 12", "12")]
    public void A_scalar_means_what_Kubernetes_takes_it_for(string yaml, object expected)
    {
        var value = Single("v: " + yaml).Root["v"].Value;

        Assert.That(value, Is.EqualTo(expected is int number ? (long)number : expected));
        Assert.That(value, Is.TypeOf(expected is int ? typeof(long) : expected.GetType()));
    }

    [TestCase("")]
    [TestCase("~")]
    [TestCase("null")]
    [TestCase("Null")]
    [TestCase("!!null \"\"")]
    public void A_null_is_a_member_that_is_absent(string yaml)
    {
        var root = Single("v: " + yaml).Root;

        Assert.That(root.Members.Select(member => (member.Key, member.Value.Kind)), Is.EqualTo([("v", NodeKind.Absent)]));
    }

    [TestCase("true", "true")]
    [TestCase("no", "false")]
    [TestCase("0x10", "16")]
    [TestCase("1000000", "1000000")]
    [TestCase("1.5", "1.5")]
    [TestCase("1e3", "1000")]
    [TestCase("12345678.0", "1.2345678e+07")]
    [TestCase("100000000.5", "1e+08")]
    [TestCase("1e-7", "1e-07")]
    [TestCase("0.001", "0.001")]
    [TestCase("-2.50", "-2.5")]
    [TestCase("0.0", "0")]
    [TestCase("-0.0", "-0")]
    [TestCase("1e21", "1e+21")]
    [TestCase(".inf", ".inf")]
    [TestCase("-.inf", "-.inf")]
    [TestCase(".nan", ".nan")]
    [TestCase("2001-01-01", "2001-01-01")]
    public void A_key_that_is_no_text_becomes_text(string yaml, string expected)
    {
        var root = Single($"{{{yaml}: 1}}").Root;

        Assert.That(root.Members.Select(member => member.Key), Is.EqualTo([expected]));
    }

    [TestCase("~: 1", "null can be no key")]
    [TestCase("18446744073709551615: 1", "can be no key")]
    [TestCase("? [a]\n: 1", "an object or a list can be none")]
    [TestCase("v: .inf", "no number that JSON knows")]
    [TestCase("v: .NaN", "no number that JSON knows")]
    [TestCase("v: !!int abc", "\"abc\" is no !!int")]
    [TestCase("v: !!bool 3", "\"3\" is no !!bool")]
    [TestCase("v: !!binary '%%%'", "must be base64")]
    [TestCase("v: !!timestamp abc", "\"abc\" is no !!timestamp")]
    [TestCase("v: \"a\\/b\"", "\\/ is no escape")]
    [TestCase("v: \"\\ud83d\\ude00\"", "\\u is no escape")]
    public void What_Kubernetes_refuses_is_an_error(string yaml, string message)
    {
        var document = YamlReader.Read(yaml).Single();

        Assert.That(document.Errors, Has.Count.EqualTo(1));
        Assert.That(document.Errors[0].Message, Does.Contain(message));
        Assert.That(document.Errors[0].Line, Is.EqualTo(1));
    }

    [Test]
    public void The_culture_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture.NumberFormat.NegativeSign = "~";
        try
        {
            var root = Single("v: 1.5\n2.5: w").Root;
            Assert.That(root["v"].Value, Is.EqualTo(1.5));
            Assert.That(root["2.5"].Value, Is.EqualTo("w"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    static YamlDocument Single(string yaml)
    {
        var document = YamlReader.Read(yaml).Single();
        Assert.That(document.Errors, Is.Empty);
        return document;
    }
}
