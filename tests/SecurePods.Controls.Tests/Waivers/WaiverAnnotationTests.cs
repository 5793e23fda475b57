using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SecurePods.Waivers;

namespace SecurePods.Controls.Tests.Waivers;

/// <summary>An annotation is a JSON list of objects of texts, with a reason each, or no waiver at all.</summary>
sealed class WaiverAnnotationTests
{
    [TestCase("[]")]
    [TestCase(" [ { \"because\" : \"x\" } ]\n", "x")]
    [TestCase("""[{"because":"a \"quoted\" \\ \u00fc\ud83d\ude00 \/ \b\f\n\r\t"}]""", "a \"quoted\" \\ ü😀 / \b\f\n\r\t")]
    [TestCase("""[{"because":"x"},{"container":"c","because":"y","until":"2027-03-01","ticket":"OPS-1"}]""", "x", "c|y|2027-03-01")]
    public void A_list_of_reasons_is_read(string text, params string[] waivers)
    {
        var read = WaiverAnnotation.Parse("SP1001", text, out var problem);
        Assert.That(problem, Is.Null);
        Assert.That(read.Select(waiver => string.Join('|', new[] { waiver.Container, waiver.Because, waiver.UntilText }.OfType<string>())), Is.EqualTo(waivers));
        Assert.That(read, Has.All.Property(nameof(Waiver.Rule)).EqualTo("SP1001"));
    }

    [TestCase("", "no JSON list")]
    [TestCase("[", "no JSON list")]
    [TestCase("[]]", "no JSON list")]
    [TestCase("[{}", "no JSON list")]
    [TestCase("[{},]", "no JSON list")]
    [TestCase("""[{"because":"x",}]""", "no JSON list")]
    [TestCase("""[{"because":"x","because":"y"}]""", "no JSON list")]
    [TestCase("""[{"because":1}]""", "no JSON list")]
    [TestCase("""[{"because":["x"]}]""", "no JSON list")]
    [TestCase("""[{"because":"x","container":null}]""", "no JSON list")]
    [TestCase("""[{"because":"\x"}]""", "no JSON list")]
    [TestCase("""[{"because":"\u12"}]""", "no JSON list")]
    [TestCase("[{\"because\":\"a\nb\"}]", "no JSON list")]
    [TestCase("""{"because":"x"}""", "no JSON list")]
    [TestCase("[{}]", "missing")]
    [TestCase("""[{"because":" "}]""", "missing")]
    [TestCase("""[{"because":"x"},{"container":"c"}]""", "missing")]
    [TestCase("""[{"because":"x","until":"01.03.2027"}]""", "\"01.03.2027\", which is no day")]
    [TestCase("""[{"because":"x","until":"2027-02-30"}]""", "\"2027-02-30\", which is no day")]
    [TestCase("""[{"because":"x","until":""}]""", "\"\", which is no day")]
    public void Anything_else_waives_nothing_and_is_told(string text, string told)
    {
        Assert.That(WaiverAnnotation.Parse("SP1001", text, out var problem), Is.Empty);
        Assert.That(problem, Does.Contain(told));
    }

    [Test]
    public void Whatever_another_writer_of_JSON_writes_is_read() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>[]>(),
        texts =>
        {
            var reasons = texts.Select(text => "r" + new string([.. text.Get.Where(c => !char.IsSurrogate(c))])).ToArray();
            var json = JsonSerializer.Serialize(reasons.Select(reason => new Dictionary<string, string> { ["because"] = reason }));
            Assert.That(WaiverAnnotation.Parse("SP1001", json, out _).Select(waiver => waiver.Because), Is.EqualTo(reasons));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void An_annotation_names_its_rule()
    {
        Assert.That(WaiverAnnotation.RuleOf(WaiverAnnotation.KeyOf("SP1001")), Is.EqualTo("SP1001"));
        Assert.That(WaiverAnnotation.RuleOf("securepods.dev/waivers.SP1001"), Is.Null);
    }
}
