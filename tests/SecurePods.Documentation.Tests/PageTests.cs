namespace SecurePods.Documentation.Tests;

/// <summary>The pages are those of the catalogue's rules, whole and fresh.</summary>
public class PageTests
{
    static readonly string[] Sections = ["What it protects", "An attack that it stops", "Unsafe", "Mended", "When to waive", "In other tools"];

    [Test]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.That(
            Directory.EnumerateFiles(Repository.Pages).Select(Path.GetFileName),
            Is.EquivalentTo(Catalogue.Rules.Select(DocsTool.Documentation.NameOf).Append(DocsTool.Documentation.IndexName)));

    [Test]
    public void What_is_derived_of_them_is_fresh()
    {
        var documentation = new DocsTool.Documentation(Repository.Pages);
        var stale = documentation.Fresh().Where(file => documentation.Read(file.Name) != file.Text).Select(file => file.Name);

        Assert.That(stale, Is.Empty, "dotnet run --project tools/SecurePods.DocsTool");
    }

    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public void A_page_has_its_sections_in_order_and_something_in_each(object page)
    {
        var sections = ((Page)page).Sections;

        Assert.That(sections.Select(section => section.Title), Is.EqualTo(Sections));
        Assert.That(sections.Select(section => section.Text.Trim()), Is.All.Not.Empty);
    }

    [Test]
    public void No_two_pages_share_a_sentence()
    {
        var shared = Page.All
            .SelectMany(page => page.Sentences.Distinct().Select(sentence => (sentence, page)))
            .GroupBy(pair => pair.sentence, pair => pair.page.Rule.Id)
            .Where(pages => pages.Count() > 1)
            .Select(pages => $"{string.Join(", ", pages)}: {pages.Key}");

        Assert.That(shared, Is.Empty);
    }

    [Test]
    public void A_page_has_sentences_to_share() => Assert.That(Page.All.Select(page => page.Sentences.Count), Is.All.GreaterThan(8));
}
