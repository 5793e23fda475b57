namespace SecurePods.Package.Tests;

/// <summary>The package, packed once into a folder that serves as the only feed, with a package cache of its own.</summary>
[SetUpFixture]
sealed class Feed
{
    public const string Version = "0.1.0";

    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "securepods-package-tests", Guid.NewGuid().ToString("N"));

    public static string Packages => Path.Combine(Folder, "feed");

    public static IReadOnlyDictionary<string, string> Environment { get; } =
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(Folder, "cache") };

    [OneTimeSetUp]
    public void Pack()
    {
        Directory.CreateDirectory(Packages);
        Repository.Run("pack", "src/SecurePods.Package", "-o", Packages, "-p:RunAnalyzers=false").Expect(0);
        foreach (var dependency in Directory.GetFiles(Repository.YamlDotNet, "*.nupkg"))
            File.Copy(dependency, Path.Combine(Packages, Path.GetFileName(dependency)));
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Packages}" /></packageSources>
            </configuration>
            """);
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(Folder, recursive: true);
}
