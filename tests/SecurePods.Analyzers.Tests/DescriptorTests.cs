using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Tests;

/// <summary>What the compiler is told of the rules is what the catalogue says of them.</summary>
public class DescriptorTests
{
    static readonly IReadOnlyList<DiagnosticDescriptor> All = [.. new PodAnalyzer().SupportedDiagnostics.Concat(new ManifestAnalyzer().SupportedDiagnostics).Distinct()];

    [Test]
    public void Every_rule_of_the_catalogue_has_a_descriptor() =>
        Assert.That(All.Select(descriptor => descriptor.Id), Is.EquivalentTo(Catalogue.Rules.Select(rule => rule.Id)));

    [Test]
    public void The_release_table_has_every_rule_with_its_category_and_severity() =>
        Assert.That(Released(), Is.EquivalentTo(All.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity : "Disabled")} | {descriptor.Title}")));

    [Test]
    public void Every_descriptor_leads_to_its_page() =>
        Assert.That(All.Select(descriptor => descriptor.HelpLinkUri.Split('/')[^1]), Is.EqualTo(All.Select(descriptor => descriptor.Id + ".md")));

    static IEnumerable<string> Released()
    {
        foreach (var name in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" })
        {
            using var reader = new StreamReader(typeof(DescriptorTests).Assembly.GetManifestResourceStream(name)!);
            foreach (var line in reader.ReadToEnd().Split('\n'))
                if (line.StartsWith("SP", StringComparison.Ordinal))
                    yield return line.TrimEnd();
        }
    }
}
