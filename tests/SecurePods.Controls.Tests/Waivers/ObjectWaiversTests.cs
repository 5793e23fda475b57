using System.Globalization;
using System.Text.Json;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;
using SecurePods.Waivers;

namespace SecurePods.Controls.Tests.Waivers;

/// <summary>What an object's waivers cover on a day, and which of them are wrong.</summary>
sealed class ObjectWaiversTests
{
    const string Today = "2027-03-01";

    [TestCase("2027-03-01", true)]
    [TestCase("2027-03-02", true)]
    [TestCase("2027-02-28", false)]
    public void A_waiver_holds_on_its_last_day_and_not_after_it(string until, bool holds)
    {
        var waivers = Read(("SP1002", $$"""[{"because":"x","until":"{{until}}"}]"""));
        Assert.That(waivers.IsWaived("SP1002", null), Is.EqualTo(holds));
        Assert.That(waivers.ExpiredFor("SP1002", null)?.UntilText, Is.EqualTo(holds ? null : until));
        Assert.That(Problems(waivers, """{"spec":{"hostNetwork":true}}"""), Is.EqualTo(holds ? Array.Empty<string>() : [$"SP9022 SP1002: the waiver was valid until {until} and waives nothing any more"]));
    }

    [Test]
    public void Two_waivers_of_one_thing_waive_it_as_one_does() =>
        Assert.That(Read(("SP1002", """[{"because":"x"},{"because":"y"}]""")).IsWaived("SP1002", null), Is.True);

    [Test]
    public void A_waiver_that_covers_nothing_is_told_and_one_of_a_stricter_level_covers_something()
    {
        const string Pod = """{"spec":{"securityContext":{"runAsNonRoot":false},"containers":[{"name":"c","securityContext":{"privileged":true}}]}}""";
        var waivers = Read(
            ("SP1001", """[{"container":"c","because":"x"},{"container":"other","because":"x"},{"because":"x"}]"""),
            ("SP2001", """[{"because":"x"}]"""),
            ("SP4001", """[{"container":"c","because":"x"}]"""));
        Assert.That(Evaluate(waivers, Pod, Level.Baseline).Allowed, Is.True);
        Assert.That(Problems(waivers, Pod), Is.EqualTo(new[]
        {
            "SP9028 SP1001 other: the waiver of SP1001 covers nothing here",
            "SP9028 SP1001: the waiver of SP1001 covers nothing here",
        }));
    }

    [Test]
    public void What_is_no_waiver_is_told_with_what_is_wrong_with_it() =>
        Assert.That(Problems(Read(("SP1001", "[{}]")), """{"spec":{}}"""), Is.EqualTo(new[] { "SP9021 SP1001: the reason of the waiver is missing: whoever reviews the code must be able to read it there" }));

    [Test]
    public void An_object_without_a_pod_has_no_use_for_a_waiver() =>
        Assert.That(Read(("SP1001", """[{"because":"x"}]""")).ProblemsFor(null, KubernetesVersion.Latest).Select(problem => problem.Rule.Id), Is.EqualTo(new[] { Rule.UnusedWaiver }));

    [Test]
    public void Other_annotations_are_no_waivers() => Assert.That(ObjectWaivers.Read([new("a", "[]")], DateTime.UtcNow), Is.Null);

    static ObjectWaivers Read(params (string Rule, string Text)[] annotations) => ObjectWaivers.Read(
        annotations.Select(annotation => KeyValuePair.Create(WaiverAnnotation.KeyOf(annotation.Rule), annotation.Text)),
        DateTime.Parse(Today, CultureInfo.InvariantCulture))!;

    static Verdict Evaluate(ObjectWaivers waivers, string pod, Level level) => PodSecurity.Evaluate(View(pod), level, KubernetesVersion.Latest, waivers);

    static IEnumerable<string> Problems(ObjectWaivers waivers, string pod) =>
        waivers.ProblemsFor(View(pod), KubernetesVersion.Latest)
            .Select(problem => $"{problem.Rule.Id} {WaiverAnnotation.RuleOf(problem.Annotation)}{(problem.Container is { } container ? " " + container : "")}: {problem.Message}");

    static IPodView View(string pod) => PodViews.FromNode(JsonTree.From(JsonDocument.Parse(pod).RootElement));
}
