using System.Text.RegularExpressions;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Curated;

/// <summary>All that no OpenAPI document says: the folder <c>schema/curated</c>.</summary>
internal sealed partial record CuratedFacts(
    IReadOnlyDictionary<string, CuratedPackage> Packages,
    WordList Scalars,
    WordList Namespaces,
    Formats Formats)
{
    public IEnumerable<CuratedBlock> Blocks => Packages.Values.SelectMany(package => package.Blocks);

    public static CuratedFacts Read(SchemaFolder folder, Problems problems)
    {
        var packages = new SortedDictionary<string, CuratedPackage>(StringComparer.Ordinal);
        string[] files = Directory.Exists(folder.Packages) ? Directory.GetFiles(folder.Packages) : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var package = Path.GetFileName(file).Replace('.', '/');
            if (PackageName().IsMatch(package))
                packages.Add(package, new CuratedReader(package, folder.Show(file), problems).Read(File.ReadAllText(file)));
            else
                problems.Add(folder.Show(file), "is not named as a package, such as core.v1; rename or remove it");
        }

        return new(packages, List("scalars"), List("namespaces"), Formats.Read(Lines("formats"), problems));

        WordList List(string name) => WordList.Read(Lines(name), problems);

        CuratedFile Lines(string name) => CuratedFile.Read(Path.Combine(folder.Curated, name), folder.Show(Path.Combine(folder.Curated, name)), problems);
    }

    [GeneratedRegex("^[a-z0-9]+/v[0-9]+(?:(?:alpha|beta)[0-9]+)?$")]
    private static partial Regex PackageName();
}
