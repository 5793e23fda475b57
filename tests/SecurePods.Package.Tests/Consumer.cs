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
        Write(_folder, file, text);
        return this;
    }

    /// <summary>Builds it, with properties such as <c>-p:SecurePodsLevel=baseline</c>.</summary>
    public DotNet.Result Build(params string[] properties) => DotNet.Run(_folder, Feed.Environment, ["build", "-v", "q", "--nologo", .. properties]);

    /// <summary>Runs what was built.</summary>
    public DotNet.Result Run() => DotNet.Run(_folder, Feed.Environment, Path.Combine("bin", "Debug", "net10.0", _name + ".dll"));

    /// <summary>A file that is a program of its own, in a folder without a project.</summary>
    /// <param name="name">The folder.</param>
    /// <param name="text">The program.</param>
    /// <param name="others">What else is in the folder.</param>
    public static DotNet.Result RunFile(string name, string text, params (string File, string Text)[] others)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Feed.Folder, name)).FullName;
        foreach (var (file, content) in others.Append(("app.cs", text)))
            Write(folder, file, content);
        return DotNet.Run(folder, Feed.Environment, "run", "app.cs");
    }

    static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
