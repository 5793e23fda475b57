using System.Globalization;
using SecurePods.Apps.V1;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Conformance;

/// <summary>Same input, same bytes: on every machine, in every culture, each time.</summary>
public class CultureAndRunTests
{
    [Test]
    public void Every_culture_gives_the_same_bytes()
    {
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Odd())
            {
                CultureInfo.CurrentCulture = culture;
                Assert.That(Everything(), Is.EqualTo(expected));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Every_run_gives_the_same_bytes() => Assert.That(Enumerable.Range(0, 5).Select(_ => Everything()).Distinct().Count(), Is.EqualTo(1));

    [Test]
    public void Fields_come_in_the_order_of_the_api_reference() =>
        Assert.That(Web().ToYaml().Split('\n').Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':')[0]), Is.EqualTo(new[] { "apiVersion", "kind", "metadata", "spec" }));

    /// <summary>Cultures that write numbers, signs and dates in ways of their own: made here, since the tests run without ICU.</summary>
    static IEnumerable<CultureInfo> Odd()
    {
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        german.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "\u2212" };
        yield return german;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat = new() { NegativeSign = "neg", PositiveSign = "pos", NumberDecimalSeparator = "'", NaNSymbol = "0" };
        other.DateTimeFormat = new() { DateSeparator = ".", TimeSeparator = "h", Calendar = new GregorianCalendar(GregorianCalendarTypes.Localized) };
        yield return other;
    }

    static string Everything() =>
        string.Join("\n", RichManifests.OfEveryKind().Select(manifest => ModelJson.Of(manifest).ToJsonString()).Append(Web().ToYaml()).Append(Web().ToJson()));

    static Deployment Web() => Deployment.Create("web", d => d
        .Namespace("shop").Replicas(-0).CreationTimestamp(new DateTimeOffset(2024, 2, 3, 4, 5, 6, TimeSpan.FromHours(7)))
        .Pod(p => p.Container("nginx", "nginx", c => c.Port(8080).Resources(cpu: 0.5m, memory: 1_000_000L).TempDirectory("/tmp"))));
}
