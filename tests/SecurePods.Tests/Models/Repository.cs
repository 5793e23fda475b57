namespace SecurePods.Tests.Models;

/// <summary>Where the tests' own repository is, and what may lie beside it.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A file of the folder beside the repository; the test is skipped on a machine that lacks it.</summary>
    public static string Shared(params string[] path)
    {
        var file = Path.Combine([Root, "..", "shared", .. path]);
        if (!File.Exists(file))
            Assert.Ignore($"There is no {Path.GetFileName(file)} beside the repository on this machine.");
        return file;
    }

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SecurePods.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
    }
}
