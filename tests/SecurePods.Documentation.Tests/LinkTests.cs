using System.Text.RegularExpressions;

namespace SecurePods.Documentation.Tests;

/// <summary>What the documents refer to is there.</summary>
public partial class LinkTests
{
    static IEnumerable<string> Documents => Repository.Files("*.md");

    [TestCaseSource(nameof(Documents))]
    public void Every_link_of_a_document_resolves(string document)
    {
        var broken = Link().Matches(Repository.Read(document))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Resolves(document, target));

        Assert.That(broken, Is.Empty);
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_rule_that_a_document_mentions_exists(string document)
    {
        var text = Repository.Read(document);
        var unknown = RuleId().Matches(text).Select(match => match.Value).Where(id => Catalogue.Find(id) is null)
            .Concat(RuleConstant().Matches(text).Select(match => match.Groups[1].Value).Where(name => name != "X" && Catalogue.Rules.All(rule => rule.Name != name)));

        Assert.That(unknown, Is.Empty);
    }

    [Test]
    public void The_readme_leads_to_the_index() =>
        Assert.That(Link().Matches(Repository.Read("README.md")).Select(match => match.Groups[1].Value), Has.Some.EqualTo("docs/controls/README.md"));

    static bool Resolves(string document, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, parts[0]);
        var whole = Path.Combine(Repository.Root, path);
        if (parts.Length == 1)
            return Path.Exists(whole);
        return File.Exists(whole) && Heading().Matches(File.ReadAllText(whole)).Any(match => Anchor(match.Groups[1].Value) == parts[1]);
    }

    static string Anchor(string heading) => NotInAnchors().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"(?<!`)\[[^\]\n]+\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\bSP\d{4}\b")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\bRule\.([A-Z]\w*)")]
    private static partial Regex RuleConstant();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
