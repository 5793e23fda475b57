namespace SecurePods.Package.Tests;

/// <summary>A project outside the repository that uses the package.</summary>
sealed class Consumer
{
    readonly string _name;
    readonly string _folder;

    Consumer(string name, string folder)
    {
        _name = name;
        _folder = folder;
    }

    public static Consumer Create(string name, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk", string output = "Exe", string version = Feed.Version, bool references = true)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Feed.Folder, name)).FullName;
        var package = references ? $"""<PackageReference Include="SecurePods" Version="{version}" />""" : "";
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>{output}</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {package}
                {items}
              </ItemGroup>
            </Project>
            """);
        return new(name, folder);
    }

    public Consumer With(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);
        return this;
    }

    /// <summary>Builds it, with properties such as <c>-p:SecurePodsLevel=baseline</c>.</summary>
    public DotNet.Result Build(params string[] properties) => DotNet.Run(_folder, Feed.Environment, ["build", "-v", "q", "--nologo", .. properties]);

    /// <summary>Runs what was built.</summary>
    public DotNet.Result Run() => DotNet.Run(_folder, Feed.Environment, Path.Combine("bin", "Debug", "net10.0", _name + ".dll"));

    /// <summary>A file that is a program of its own, in a folder without a project.</summary>
    public static DotNet.Result RunFile(string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Feed.Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "app.cs"), text);
        return DotNet.Run(folder, Feed.Environment, "run", "app.cs");
    }
}
