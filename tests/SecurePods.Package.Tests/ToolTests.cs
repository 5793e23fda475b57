using System.IO.Compression;

namespace SecurePods.Package.Tests;

/// <summary>The command line as its users get it.</summary>
sealed class ToolTests
{
    static readonly string Installed = Path.Combine(Feed.Folder, "tools");

    [OneTimeSetUp]
    public void Install()
    {
        Repository.Run("pack", "src/SecurePods.Cli", "-o", Feed.Packages, "-p:RunAnalyzers=false").Expect(0);
        DotNet.Run(Feed.Folder, Feed.Environment, "tool", "install", "SecurePods.Cli", "--version", Feed.Version, "--tool-path", Installed).Expect(0);
    }

    [Test]
    public void It_installs_from_its_package_alone_and_checks_a_manifest()
    {
        File.WriteAllText(Path.Combine(Feed.Folder, "pod.yaml"), "apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n");

        var run = DotNet.Run(Path.Combine(Installed, "securepods"), Feed.Folder, null, "check", "pod.yaml", "--level", "baseline").Expect(1);

        Assert.That(run.Output, Does.StartWith("pod.yaml:4:12: SP1003: "));
        Assert.That(run.Output, Does.Not.Contain('\u001B'));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void It_carries_no_documentation_files()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Feed.Packages, $"SecurePods.Cli.{Feed.Version}.nupkg"));

        Assert.That(package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && name.StartsWith("tools/", StringComparison.Ordinal)), Has.All.EndsWith("DotnetToolSettings.xml"));
    }
}
