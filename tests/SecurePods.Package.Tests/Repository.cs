using System.Reflection;

namespace SecurePods.Package.Tests;

/// <summary>The checkout that the tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The folder of the package on which ours depends.</summary>
    public static string YamlDotNet { get; } = Metadata("YamlDotNet");

    static readonly Lock Builds = new();

    /// <summary>Builds inside the checkout, one at a time: two would write the same files.</summary>
    public static DotNet.Result Run(params string[] arguments)
    {
        lock (Builds)
            return DotNet.Run(Root, null, [.. arguments, "-c", Configuration, "-v", "q", "--nologo"]);
    }

    static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SecurePods.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside a checkout.");
        return folder.FullName;
    }
}
