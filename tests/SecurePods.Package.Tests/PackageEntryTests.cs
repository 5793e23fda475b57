using System.IO.Compression;
using System.Xml.Linq;

namespace SecurePods.Package.Tests;

public class PackageEntryTests
{
    static readonly string[] Expected =
    [
        "SecurePods.nuspec",
        "README.md",
        "analyzers/dotnet/cs/SecurePods.Analyzers.dll",
        "analyzers/dotnet/cs/SecurePods.CodeFixes.dll",
        "analyzers/dotnet/cs/SecurePods.Controls.dll",
        "analyzers/dotnet/cs/SecurePods.Generators.dll",
        "analyzers/dotnet/cs/SecurePods.Schema.dll",
        "analyzers/dotnet/cs/SecurePods.Yaml.dll",
        "analyzers/dotnet/cs/YamlDotNet.dll",
        "buildTransitive/SecurePods.props",
        "buildTransitive/SecurePods.targets",
        "buildTransitive/presets/all.globalconfig",
        "buildTransitive/presets/minimal.globalconfig",
        "buildTransitive/presets/recommended.globalconfig",
        "buildTransitive/presets/strict.globalconfig",
        "lib/net10.0/SecurePods.dll",
        "lib/net10.0/SecurePods.xml",
        "lib/net10.0/SecurePods.Controls.dll",
        "lib/net10.0/SecurePods.Controls.xml",
        "lib/net10.0/SecurePods.Yaml.dll",
        "lib/net10.0/SecurePods.Yaml.xml",
        "lib/net8.0/SecurePods.dll",
        "lib/net8.0/SecurePods.xml",
        "lib/net8.0/SecurePods.Controls.dll",
        "lib/net8.0/SecurePods.Controls.xml",
        "lib/net8.0/SecurePods.Yaml.dll",
        "lib/net8.0/SecurePods.Yaml.xml",
    ];

    [Test]
    public void The_package_holds_library_compiler_parts_and_props_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Feed.Packages, $"SecurePods.{Feed.Version}.nupkg"));
        var entries = package.Entries.Select(e => e.FullName).Where(name => !name.StartsWith("_rels") && !name.StartsWith("package/") && name != "[Content_Types].xml");

        Assert.That(entries, Is.EquivalentTo(Expected));
    }

    [Test]
    public void The_package_depends_on_the_yaml_parser_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Feed.Packages, $"SecurePods.{Feed.Version}.nupkg"));
        using var nuspec = new StreamReader(package.GetEntry("SecurePods.nuspec")!.Open());

        var dependencies = XDocument.Parse(nuspec.ReadToEnd()).Descendants().Where(element => element.Name.LocalName == "dependency");
        Assert.That(dependencies.Select(dependency => dependency.Attribute("id")!.Value), Is.EqualTo(new[] { "YamlDotNet", "YamlDotNet" }));
    }
}
