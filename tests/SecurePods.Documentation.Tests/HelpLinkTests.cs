using SecurePods.Analyzers;

namespace SecurePods.Documentation.Tests;

/// <summary>Whoever asks for help with a rule comes to its page.</summary>
public class HelpLinkTests
{
    [Test]
    public void Every_descriptor_leads_to_the_page_of_its_rule() =>
        Assert.That(
            new PodAnalyzer().SupportedDiagnostics.Concat(new ManifestAnalyzer().SupportedDiagnostics).Distinct().ToDictionary(descriptor => descriptor.Id, descriptor => descriptor.HelpLinkUri),
            Is.EqualTo(Catalogue.Rules.ToDictionary(rule => rule.Id, rule => rule.HelpUri)));

    [Test]
    public void The_address_ends_in_the_name_of_an_existing_file() =>
        Assert.That(Catalogue.Rules.Select(rule => Path.Combine(Repository.Pages, rule.HelpUri.Split('/')[^1])), Is.All.Exist);

    [Test]
    public void The_base_address_is_set_in_one_place()
    {
        var address = Catalogue.Rules[0].HelpUri[..(Catalogue.Rules[0].HelpUri.LastIndexOf('/') + 1)];

        Assert.That(Repository.Files("*.cs").Where(path => Repository.Read(path).Contains(address, StringComparison.Ordinal)), Has.One.Items);
    }

    [Test]
    public void Every_rule_of_the_release_tables_has_a_page_and_the_other_way_round()
    {
        var released = Repository.Files("AnalyzerReleases.*.md")
            .SelectMany(path => Repository.Read(path).Split('\n'))
            .Where(line => line.StartsWith("SP", StringComparison.Ordinal))
            .Select(line => line.Split('|')[0].Trim());

        Assert.That(released, Is.EqualTo(Page.All.Select(page => page.Rule.Id)));
    }
}
