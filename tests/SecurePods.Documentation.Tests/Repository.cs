namespace SecurePods.Documentation.Tests;

/// <summary>The repository around the tests.</summary>
internal static class Repository
{
    static readonly string[] Built = ["bin", "obj", "artifacts", ".git"];

    public static string Root { get; } = FindRoot();

    public static string Pages { get; } = Path.Combine(Root, "docs", "controls");

    /// <summary>The files of a kind that are no build's output, as paths from the root.</summary>
    public static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(Built.Contains))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    static string FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SecurePods.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
