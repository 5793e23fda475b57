using SecurePods.Cli.Tables;

namespace SecurePods.DocsTool;

/// <summary>The folder docs/controls: a page for each rule, and the index.</summary>
internal sealed class Documentation(string folder)
{
    public const string IndexName = "README.md";

    public string Folder { get; } = folder;

    static string Tables => $"## Rules\n\n{MarkdownTable.Of(CatalogueTables.Rules(Linked))}\n## Controls\n\n{MarkdownTable.Of(CatalogueTables.Controls(Linked))}";

    public static string NameOf(RuleInfo rule) => rule.Id + ".md";

    public static Documentation In(string repository) => new(Path.Combine(repository, "docs", "controls"));

    /// <summary>Rewrites what is stale, and says which files those were. A file that cannot be made fresh leaves all as they are.</summary>
    public IReadOnlyList<string> Refresh()
    {
        var stale = Fresh().Where(file => Read(file.Name) != file.Text).ToList();
        foreach (var (name, text) in stale)
            File.WriteAllText(Path.Combine(Folder, name), text);
        return [.. stale.Select(file => file.Name)];
    }

    /// <summary>Every file as it should be: what is derived of it from the catalogue, the rest as it stands.</summary>
    public IEnumerable<(string Name, string Text)> Fresh() =>
        Catalogue.Rules.Select(rule => (NameOf(rule), Fresh(NameOf(rule), "header", Header.Of(rule)))).Append((IndexName, Fresh(IndexName, "tables", Tables)));

    public string Read(string name)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path) ? File.ReadAllText(path) : throw new DocsException($"{path}: not there; write it, and begin it with the lines {Block.Begin("header")} and {Block.End("header")}");
    }

    static string Linked(RuleInfo rule) => $"[{rule.Id}]({NameOf(rule)})";

    string Fresh(string name, string block, string content) =>
        Block.Replace(Read(name), block, content) ?? throw new DocsException($"{Path.Combine(Folder, name)}: lacks the lines {Block.Begin(block)} and {Block.End(block)}");
}
