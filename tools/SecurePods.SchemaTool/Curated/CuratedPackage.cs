namespace SecurePods.SchemaTool.Curated;

/// <summary>The curated facts of a group and version.</summary>
internal sealed record CuratedPackage(string Name)
{
    /// <summary>The comment lines that belong to no entry: the file's first and last.</summary>
    public IReadOnlyList<string> Opening { get; init; } =
        [$"# Curated facts about {Name}, in the order of the API reference. How to read and edit this file: schema/README.md."];

    public IReadOnlyList<string> Closing { get; init; } = [];

    public IReadOnlyList<CuratedBlock> Blocks { get; init; } = [];

    /// <summary>The file's text in its one form: enums before types, both by name.</summary>
    public string Render()
    {
        var blocks = Blocks.OrderBy(block => !block.IsEnum).ThenBy(block => block.Heading.Name, StringComparer.Ordinal);
        IEnumerable<string> parts = [Lines(Opening), .. blocks.Select(block => block.Render()), Lines(Closing)];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }

    static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
