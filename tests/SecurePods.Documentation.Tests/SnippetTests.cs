namespace SecurePods.Documentation.Tests;

/// <summary>The code on the pages compiles; the unsafe one is what the rule finds, and the mended one is not.</summary>
public class SnippetTests
{
    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public async Task The_unsafe_code_raises_its_rule_and_no_other(object page)
    {
        var rules = await Compile((Page)page, "Unsafe");

        Assert.That(rules, Is.EquivalentTo(Raised(((Page)page).Rule.Id)));
    }

    /// <summary>What an expired waiver covered is found again beside it.</summary>
    static string[] Raised(string id) => id == Rule.ExpiredWaiver ? [id, Rule.HostPath] : [id];

    [TestCaseSource(typeof(Page), nameof(Page.All))]
    public async Task The_mended_code_raises_none(object page) => Assert.That(await Compile((Page)page, "Mended"), Is.Empty);

    static async Task<IReadOnlyList<string>> Compile(Page page, string section)
    {
        var code = page.Code(section);
        var properties = page.Properties(section);
        var manifest = page.Manifest(section);
        Assert.That(code is not null || manifest is not null || properties.Count > 0, "no code");

        var (errors, rules) = await Snippet.Compile(code ?? """_ = Pod.Create("any", p => p.Container("any", "image"));""", properties, code is null ? manifest : null);
        Assert.That(errors, Is.Empty);
        return rules;
    }
}
