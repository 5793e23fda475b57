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

        var run = Tool("check", "pod.yaml", "--level", "baseline").Expect(1);

        Assert.That(run.Output, Does.StartWith("pod.yaml:4:12: SP1003: "));
        Assert.That(run.Output, Does.Not.Contain('\u001B'));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void What_it_imports_is_a_project_that_prints_the_manifests_with_the_secure_defaults()
    {
        const string Web = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: nginx\n    image: nginx:1.29\n    tty: true\n";
        Directory.CreateDirectory(Path.Combine(Feed.Folder, "k8s"));
        File.WriteAllText(Path.Combine(Feed.Folder, "k8s", "web.yaml"), Web);

        var import = Tool("import", "k8s", "-o", "Shop").Expect(0);
        var shop = DotNet.Run(Feed.Folder, Feed.Environment, "run", "--project", "Shop").Expect(0);
        File.WriteAllText(Path.Combine(Feed.Folder, "shop.yaml"), shop.Output);

        Assert.That(import.All, Is.Empty);
        Assert.That(shop.Output, Does.StartWith("apiVersion: v1\nkind: Pod\n").And.Contain("tty: true").And.Contain("runAsNonRoot: true"));
        Assert.That(Tool("check", "k8s").ExitCode, Is.EqualTo(1));
        Assert.That(Tool("check", "shop.yaml").Expect(0).Error, Is.Empty);
    }

    static DotNet.Result Tool(params string[] arguments) => DotNet.Run(Path.Combine(Installed, "securepods"), Feed.Folder, null, arguments);

    [Test]
    public void It_carries_no_documentation_files()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Feed.Packages, $"SecurePods.Cli.{Feed.Version}.nupkg"));

        Assert.That(package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && name.StartsWith("tools/", StringComparison.Ordinal)), Has.All.EndsWith("DotnetToolSettings.xml"));
    }
}
