using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SecurePods.Tests.Writing;

namespace SecurePods.Yaml.Tests.Conformance;

/// <summary>Random texts, read by kubectl and by us: all in one run of it.</summary>
sealed class KubectlTests
{
    const int Many = 4000;

    /// <summary>Scalars without quotes that look like numbers, booleans, nulls, days and what not.</summary>
    static readonly Gen<string> Plain = Gen.OneOf(
        Characters("0123456789", 1, 20),
        Characters("0123456789.:_+-eExXoObBaf", 1, 10),
        Characters("yYeEsSnNoOfFtTrRuUlLaA~", 1, 5),
        Characters("-+.0123456789infINFaA_", 1, 7),
        Gen.Elements("y", "Y", "yes", "No", "ON", "off", "true", "False", "NULL", "~", ".inf", "-.INF", "+.Inf", ".nan", "0o17", "0X1F", "-0b11", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "<<", "=", "1__0", "+0x_1", "0.", "-.5e3", "00", "09", "0x", "-", "+"));

    [Test]
    public void Plain_scalars_mean_what_kubectl_takes_them_for()
    {
        var scalars = Plain.Where(IsOneScalar).Sample(Many).Where(scalar => YamlReader.Read("v: " + scalar).All(document => document.Errors.Count == 0)).ToList();
        AssertAlike(scalars.Select(scalar => $"- {scalar}"));
    }

    [Test]
    public void Keys_mean_what_kubectl_takes_them_for()
    {
        var keys = Plain.Where(IsOneScalar).Where(key => key != "<<").Sample(Many).Where(key => YamlReader.Read($"{key}: 1").All(document => document.Errors.Count == 0)).ToList();
        AssertAlike(keys.Select(key => $"- {key}: 1"));
    }

    [Test]
    public void Quoted_texts_mean_what_kubectl_takes_them_for()
    {
        var texts = Texts.Any.Where(text => IsPrintable(text)).Sample(Many);
        AssertAlike(texts.Select(text => $"- ['{text.Replace("'", "''", StringComparison.Ordinal)}', \"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"]"));
    }

    static void AssertAlike(IEnumerable<string> items)
    {
        var yaml = "apiVersion: a.b/v1\nkind: Texts\nmetadata:\n  name: a\nitem:\n" + string.Join('\n', items) + "\n";
        var theirs = (JsonArray)Kubectl.ReadAll(yaml).Single()!["item"]!;
        var document = YamlReader.Read(yaml).Single();

        Assert.That(document.Errors, Is.Empty);
        var ours = (JsonArray)NodeJson.Of(document.Root["item"])!;
        Assert.That(ours, Has.Count.EqualTo(theirs.Count));
        Assert.That(ours.Zip(theirs, (a, b) => NodeJson.Difference(a, b)).OfType<string>(), Is.Empty);
    }

    static bool IsPrintable(string text) => SecurePods.Yaml.Characters.FirstForbidden(text) < 0 && !text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF');

    /// <summary>Whether a text is a scalar wherever a value may stand, and neither an item nor a member nor a separator.</summary>
    static bool IsOneScalar(string text) => text is not ("-" or "---" or "...") && !text.EndsWith(':') && text[0] != ':';

    static Gen<string> Characters(string alphabet, int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from characters in Gen.Elements(alphabet.ToCharArray()).ArrayOf(count)
        select new string(characters);
}
