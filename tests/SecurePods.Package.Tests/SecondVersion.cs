namespace SecurePods.Package.Tests;

/// <summary>A later version of the package, packed from a copy of the sources in which SP1001 says something else; for one framework, since its users here have no other.</summary>
static class SecondVersion
{
    public const string Version = "0.2.0";
    public const string Message = "what the second version says of a privileged container";

    const string Control = "src/SecurePods.Controls/Controls/PrivilegedContainers.cs";
    const string FirstMessage = "a privileged container has its node's devices and kernel to itself";

    static readonly string[] Parts = ["src", "generators", "schema", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "docs"];

    public static void Pack()
    {
        var copy = Path.Combine(Feed.Folder, "second");
        foreach (var part in Parts)
            Copy(Path.Combine(Repository.Root, part), Path.Combine(copy, part));

        Replace(Path.Combine(copy, Control), FirstMessage, Message);
        foreach (var project in (string[])["SecurePods", "SecurePods.Package"])
            Replace(Path.Combine(copy, "src", project, project + ".csproj"), "net8.0;net10.0", "net10.0");
        DotNet.Run(copy, null, "pack", "src/SecurePods.Package", "-o", Feed.Packages, $"-p:Version={Version}", "-p:RunAnalyzers=false", "-v", "q").Expect(0);
    }

    static void Replace(string file, string from, string to)
    {
        var text = File.ReadAllText(file);
        Assert.That(text, Does.Contain(from), file);
        File.WriteAllText(file, text.Replace(from, to));
    }

    static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(from))
            if (Path.GetFileName(entry) is not ("bin" or "obj"))
                Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
    }
}
