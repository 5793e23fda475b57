using System.Text.RegularExpressions;
using SecurePods.Configuration;

namespace SecurePods.Documentation.Tests;

public partial class ConfigurationTests
{
    [Test]
    public void Every_configuration_that_a_document_shows_is_right()
    {
        var shown = Repository.Files("*.md").SelectMany(document => Fence().Matches(Repository.Read(document))).Select(match => match.Groups[1].Value).ToList();

        Assert.That(shown, Is.Not.Empty);
        Assert.That(shown.SelectMany(text => ConfigurationFile.Parse(text).Problems), Is.Empty);
    }

    [GeneratedRegex(@"^```ini\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
