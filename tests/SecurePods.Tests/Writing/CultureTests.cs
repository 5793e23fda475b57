using System.Globalization;
using SecurePods.Writing;

namespace SecurePods.Tests.Writing;

/// <summary>Cultures made by hand, so that the test is the same on a machine without culture data.</summary>
public class CultureTests
{
    static readonly TestCaseData<CultureInfo>[] Cultures =
    [
        new(Culture(",", ".", "-")) { TestName = "Turkish" },
        new(Culture(",", ".", "\u2212")) { TestName = "German, with a typographic minus" },
        new(Culture("\u066B", "\u066C", "\u061C-")) { TestName = "Arabic" },
    ];

    [TestCaseSource(nameof(Cultures))]
    public void The_bytes_are_the_same_in_every_culture(CultureInfo culture)
    {
        var (yaml, json) = InCulture(CultureInfo.InvariantCulture);
        Assert.That(InCulture(culture), Is.EqualTo((yaml, json)));
        Assert.That(yaml, Does.Contain("-1234567.5").And.Contain("- -7\n").And.Contain("1970-01-01T00:00:00Z").And.Contain("1.5"));
    }

    static (string Yaml, string Json) InCulture(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return (Written.Yaml(Write), Written.Json(Write));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    static void Write(ManifestWriter w)
    {
        w.BeginList();
        w.Value(-1234567.5);
        w.Value(1e-7);
        w.Value(-7L);
        w.Value((Quantity)(-1.5m));
        w.Value((Quantity)(-1));
        w.Value((IntOrString)(-1));
        w.Value("TITLE i I NULL ON");
        w.Value("OFF");
        w.Value(((IntOrString)(-1)).ToString());
        w.Time(DateTimeOffset.UnixEpoch);
        w.MicroTime(DateTimeOffset.UnixEpoch);
        w.EndList();
    }

    static CultureInfo Culture(string point, string group, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = "h";
        return culture;
    }
}
