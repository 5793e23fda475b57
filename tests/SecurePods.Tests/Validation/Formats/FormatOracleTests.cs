using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using F = SecurePods.Validation.Formats;

namespace SecurePods.Tests.Validation;

/// <summary>Each format against its regular expression, on texts that lie close to the border.</summary>
public partial class FormatOracleTests
{
    const string Characters = "aaaz09AZ-_./%= \n\t~é\ud800";

    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(20_000);

    static readonly Gen<string> Near = Gen.OneOf(
        Gen.Elements(Characters.ToCharArray()).ArrayOf().Select(characters => new string(characters)),
        Gen.Elements("a", "-a", "a-", "a.a", "a/a", "A/a", "..", "0").SelectMany(part =>
            Gen.Elements(1, 14, 15, 16, 62, 63, 64, 252, 253, 254).Select(length => string.Concat(Enumerable.Repeat(part, length))[..length])),
        Gen.Choose(60, 66).SelectMany(length => Gen.Choose(250, 256).Select(prefix => new string('a', prefix) + "/" + new string('a', length))));

    static IEnumerable<TestCaseData> Oracles()
    {
        yield return Oracle(F.Dns1123Label, "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z", 63);
        yield return Oracle(F.Dns1123Subdomain, "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\z", 253);
        yield return Oracle(F.LabelValue, "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?\\z", 63);
        yield return Oracle(F.ConfigKey, "^(?!\\.\\z|\\.\\.)[-._a-zA-Z0-9]+\\z", 253);
        yield return Oracle(F.PortName, "^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z", 15);
        yield return Oracle(F.EnvVarName, "^[ -<>-~]+\\z", int.MaxValue);
        yield return Oracle(F.PathSegment, "^(?!\\.\\z|\\.\\.\\z)[^/%]*\\z", int.MaxValue);
        yield return new TestCaseData((Func<string, string?>)F.QualifiedName, (Func<string, bool>)IsQualifiedName).SetArgDisplayNames("QualifiedName");
    }

    [TestCaseSource(nameof(Oracles))]
    public void A_format_takes_what_its_expression_takes(Func<string, string?> format, Func<string, bool> oracle)
        => Prop.ForAll(Arb.From(Near), text => format(text) is null == oracle(text)).Check(Many);

    static TestCaseData Oracle(Func<string, string?> format, string pattern, int length)
    {
        var expression = new Regex(pattern, RegexOptions.CultureInvariant);
        return new TestCaseData(format, (Func<string, bool>)(text => text.Length <= length && expression.IsMatch(text)))
            .SetArgDisplayNames(format.Method.Name);
    }

    static bool IsQualifiedName(string text)
    {
        var parts = text.Split('/');
        return parts.Length <= 2
            && parts[^1].Length <= 63 && NamePart().IsMatch(parts[^1])
            && (parts.Length == 1 || (parts[0].Length <= 253 && Subdomain().IsMatch(parts[0])));
    }

    [GeneratedRegex("^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]\\z")]
    private static partial Regex NamePart();

    [GeneratedRegex("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\z")]
    private static partial Regex Subdomain();
}
