using SecurePods.DocsTool;

namespace SecurePods.Documentation.Tests;

/// <summary>The presets are those of the catalogue.</summary>
public class PresetTests
{
    [Test]
    public void They_are_fresh() =>
        Assert.That(Presets.In(Repository.Root).Stale().Select(preset => preset.FileName), Is.Empty, "dotnet run --project tools/SecurePods.DocsTool");

    [Test]
    public void Minimal_warns_of_what_baseline_forbids_alone() => Assert.That(
        Of("minimal").Where(rule => rule.Value == "warning").Select(rule => rule.Key),
        Is.EquivalentTo(Catalogue.Rules.Where(rule => Catalogue.Controls.Any(control => control.Level == Level.Baseline && control.Rules.Contains(rule))).Select(rule => rule.Id)));

    [Test]
    public void Recommended_sets_nothing_and_shows_all() => Assert.Multiple(() =>
    {
        Assert.That(Lines("recommended").Where(line => line.StartsWith("dotnet_diagnostic", StringComparison.Ordinal)), Is.Empty);
        Assert.That(Of("recommended").Keys, Is.EqualTo(Configurable));
    });

    [Test]
    public void All_warns_of_every_rule() => Assert.Multiple(() =>
    {
        Assert.That(Of("all").Keys, Is.EqualTo(Configurable));
        Assert.That(Of("all").Values, Is.All.EqualTo("warning"));
    });

    [Test]
    public void Strict_switches_on_what_is_off() =>
        Assert.That(Lines("strict").Where(line => line.StartsWith("dotnet_diagnostic", StringComparison.Ordinal)), Is.EqualTo(["dotnet_diagnostic.SP9024.severity = warning"]));

    [TestCase("minimal")]
    [TestCase("recommended")]
    [TestCase("all")]
    [TestCase("strict")]
    public void A_file_of_the_users_wins(string preset) =>
        Assert.That(Lines(preset), Does.Contain("is_global = true").And.Some.StartsWith("global_level = -"));

    static IEnumerable<string> Configurable => Catalogue.Rules.Where(rule => rule.Severity != RuleSeverity.Error).Select(rule => rule.Id);

    static string[] Lines(string preset) => Repository.Read($"src/SecurePods.Package/buildTransitive/presets/{preset}.globalconfig").Split('\n');

    /// <summary>The severity of each rule, set or shown.</summary>
    static Dictionary<string, string> Of(string preset) => Lines(preset)
        .Select(line => line.TrimStart('#', ' ').Split('.'))
        .Where(parts => parts[0] == "dotnet_diagnostic")
        .ToDictionary(parts => parts[1], parts => parts[2].Split(' ')[^1]);
}
