using SecurePods.Generators.Models;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Running;

/// <summary>The schema and documentation of the repository that this assembly was built in.</summary>
static class Repository
{
    static readonly string Root = FindRoot();

    public static IReadOnlyList<TextFile> SchemaFiles { get; } = Read("schema/kubernetes", "*.schema");

    public static IReadOnlyList<TextFile> DocsFiles { get; } = Read("src/SecurePods/Documentation", "*.docs");

    public static IEnumerable<TextFile> Files => SchemaFiles.Concat(DocsFiles);

    public static SchemaSet Schema { get; } = new(new([.. SchemaFiles.Select(file => SchemaParser.Parse(file.Text, file.Path))]));

    public static FieldDocs Docs { get; } = new(string.Join("\n", DocsFiles.Select(file => file.Text)));

    public static IEnumerable<TypeSpec> Types => Schema.Packages.SelectMany(package => package.Types);

    public static IEnumerable<EnumSpec> Enums => Schema.Packages.SelectMany(package => package.Enums);

    /// <summary>Every field with the type that has it.</summary>
    public static IEnumerable<(TypeSpec Type, FieldSpec Field)> Fields => Types.SelectMany(type => type.Fields, (type, member) => (type, member));

    static TextFile[] Read(string folder, string pattern)
    {
        var files = Directory.GetFiles(Path.Combine(Root, folder), pattern);
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(file => new TextFile(file, File.ReadAllText(file)))];
    }

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SecurePods.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("no SecurePods.sln above " + AppContext.BaseDirectory);
    }
}
