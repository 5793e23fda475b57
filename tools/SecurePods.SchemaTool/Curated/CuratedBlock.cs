namespace SecurePods.SchemaTool.Curated;

/// <summary>An enum, a type or a union: its own line and those below it.</summary>
/// <param name="Package">Such as <c>core/v1</c>.</param>
internal sealed record CuratedBlock(string Package, BlockSort Sort, CuratedEntry Heading, IReadOnlyList<CuratedEntry> Members)
{
    public string Name => $"{Package}.{Heading.Name}";

    public bool IsEnum => Sort == BlockSort.Enum;

    public CuratedEntry? Member(string name) => Members.FirstOrDefault(member => member.Name == name);

    public string Render() =>
        Heading.Render(Sort.ToString().ToLowerInvariant() + " ") + string.Concat(Members.Select(member => member.Render("  ")));
}

internal enum BlockSort
{
    Enum,
    Type,
    Union,
}
