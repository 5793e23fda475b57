using Microsoft.CodeAnalysis;
using SecurePods.Analyzers.Tests.Manifests;

namespace SecurePods.Analyzers.Tests.Configuration;

/// <summary>What is wrong with the project's configuration file is an error at its line.</summary>
public class ConfigurationAnalyzerTests
{
    const string Wrong = "is_global = true\ndotnet_diagnostic.SP1O01.severity = none\n  dotnet_diagnostic.SP1001.severity = eror\n";

    [Test]
    public async Task Each_problem_is_an_error_at_its_place()
    {
        var found = await new ManifestProject().With("securepods.globalconfig", Wrong, "SecurePodsConfiguration").Judge(new ConfigurationAnalyzer());

        Assert.That(found.OrderBy(one => one.Location.SourceSpan.Start).Select(Shown), Is.EqualTo(
        [
            "securepods.globalconfig(2,1)-(2,34): error SP9040: dotnet_diagnostic.SP1O01.severity: there is no rule SP1O01; did you mean SP1001?",
            "securepods.globalconfig(3,39)-(3,43): error SP9040: dotnet_diagnostic.SP1001.severity is \"eror\", which is none: it takes none, silent, suggestion, warning, error or default; did you mean error?",
        ]));
    }

    [TestCase("SecurePodsConfiguration", "is_global = true\n")]
    [TestCase("SecurePodsManifest", Wrong)]
    [TestCase("", Wrong)]
    public async Task A_right_file_and_a_file_of_another_purpose_are_fine(string marker, string text) =>
        Assert.That(await new ManifestProject().With("securepods.globalconfig", text, marker).Judge(new ConfigurationAnalyzer()), Is.Empty);

    static string Shown(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})-({place.EndLinePosition.Line + 1},{place.EndLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}";
    }
}
