namespace SecurePods.Cli.Importing.Output;

/// <summary>A folder with a project that writes the manifests: a file of C# for each file of manifests, in the same folders.</summary>
static class ProjectFolder
{
    /// <summary>The files of the project, by their paths within the folder.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(IReadOnlyList<FileCode> files, string folder) =>
    [
        .. files.Zip(Folders(files.Select(file => file.Source).ToList()), (file, below) => (Path.Combine(below, file.ClassName + ".cs"), ProgramCode.Class(file))),
        ("Program.cs", ProgramCode.Program(files)),
        (Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)) + ".csproj", Project()),
    ];

    /// <summary>The folder of each file, below the one that holds them all.</summary>
    static IEnumerable<string> Folders(List<string> sources)
    {
        var folders = sources.Select(source => Path.GetDirectoryName(Path.GetFullPath(source))!.Split(Path.DirectorySeparatorChar)).ToList();
        var common = folders.Count == 0 ? 0 : folders.Min(folder => folder.Length);
        while (common > 0 && !folders.TrueForAll(folder => folder.AsSpan(0, common).SequenceEqual(folders[0].AsSpan(0, common))))
            common--;
        return folders.Select(folder => Path.Combine([.. folder[common..]]));
    }

    static string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SecurePods" Version="{ToolVersion.Text}" />
          </ItemGroup>
        </Project>

        """;
}
