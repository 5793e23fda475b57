using Microsoft.CodeAnalysis.Testing;

namespace SecurePods.Analyzers.Tests;

/// <summary>The level and the Kubernetes version that the project declares.</summary>
public class SettingsTests
{
    const string Level = "SecurePodsLevel";
    const string Version = "SecurePodsKubernetesVersion";

    [TestCase("restricted", "{|SP1001:true|}", "{|SP2002:0|}")]
    [TestCase("Restricted", "{|SP1001:true|}", "{|SP2002:0|}")]
    [TestCase("", "{|SP1001:true|}", "{|SP2002:0|}")]
    [TestCase("baseline", "{|SP1001:true|}", "0")]
    [TestCase("privileged", "true", "0")]
    public Task The_level_says_what_is_forbidden(string level, string privileged, string user) =>
        Verify.Expression($$"""new SecurityContext { Privileged = {{privileged}}, RunAsUser = {{user}}, ReadOnlyRootFilesystem = {|SP4001:false|} }""", new Dictionary<string, string> { [Level] = level });

    [TestCase("latest", "{|SP2002:0|}")]
    [TestCase("1.23", "{|SP2002:0|}")]
    [TestCase("v1.22", "0")]
    [TestCase("1.99", "{|SP2002:0|}")]
    public Task The_version_says_which_revision_counts(string version, string user) =>
        Verify.Expression($$"""new SecurityContext { RunAsUser = {{user}} }""", new Dictionary<string, string> { [Version] = version });

    [TestCase(Level, "strict", "it takes restricted, baseline or privileged")]
    [TestCase(Level, "2", "it takes restricted, baseline or privileged")]
    [TestCase(Version, "2.0", "it takes a Kubernetes version such as")]
    [TestCase(Version, "1.36.1", "it takes a Kubernetes version such as")]
    public Task Anything_else_is_an_error_and_nothing_is_judged(string property, string value, string expected)
    {
        Assert.That(Descriptors.OfRules[Rule.InvalidSetting].DefaultSeverity, Is.EqualTo(Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var takes = expected + (property == Version ? $" {KubernetesVersion.Latest} or v{KubernetesVersion.Latest}, or latest" : "");
        return Verify.File(
            "static class Program { static object Make() => new SecurityContext { Privileged = true }; }",
            new Dictionary<string, string> { [property] = value },
            DiagnosticResult.CompilerError("SP9040").WithMessage($"<{property}> is \"{value}\", which is none: {takes}"));
    }
}
