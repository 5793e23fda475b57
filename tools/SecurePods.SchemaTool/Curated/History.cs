using SecurePods.SchemaTool.Input;
using SecurePods.SchemaTool.OpenApi;

namespace SecurePods.SchemaTool.Curated;

/// <summary>
/// Carries the curated facts to the version of a document: what they do not know yet is added and dated with that version,
/// what the document no longer has gets an <c>until</c>.
/// </summary>
internal sealed class History(IReadOnlyDictionary<string, ApiType> types, KubernetesRelease release, Problems problems)
{
    public CuratedFacts Carry(CuratedFacts facts)
    {
        var values = ListedValues(facts);
        var packages = new SortedDictionary<string, CuratedPackage>(StringComparer.Ordinal);
        foreach (var name in facts.Packages.Keys.Union(types.Keys.Select(SchemaName.PackageOf)))
        {
            CheckServed(name);
            var package = facts.Packages.GetValueOrDefault(name) ?? new(name);
            packages.Add(name, package with { Blocks = [.. package.Blocks.Select(block => Block(block, values)).OfType<CuratedBlock>(), .. NewTypes(package)] });
        }

        return facts with { Packages = packages, Namespaces = Namespaces(facts.Namespaces, packages.Keys) };
    }

    /// <summary>A document forgotten looks like a group dropped, so dropping takes a word.</summary>
    void CheckServed(string package)
    {
        if (!types.Keys.Any(type => SchemaName.PackageOf(type) == package))
            problems.Add($"schema/curated/packages/{SchemaName.FileOf(package)}", $"no document has a type of {package}; add the document that does or, if Kubernetes dropped it, remove this file");
    }

    CuratedBlock? Block(CuratedBlock block, ILookup<string, string> values)
    {
        if (block.IsEnum)
            return Enum(block, values[block.Name]);
        if (types.TryGetValue(block.Name, out var type))
            return Type(block with { Heading = Here(block.Heading) }, type);
        return Gone(block.Heading) is { } heading ? block with { Heading = heading } : null;
    }

    CuratedBlock Enum(CuratedBlock block, IEnumerable<string> listed)
    {
        var added = listed.Where(value => block.Member(value) is null).Distinct().Select(value => new CuratedEntry(value, block.Heading.Place));
        return block with { Heading = Here(block.Heading), Members = [.. block.Members.Concat(added).Select(Here)] };
    }

    CuratedBlock Type(CuratedBlock block, ApiType type)
    {
        if (block.Sort == BlockSort.Union)
            return block;
        var known = block.Members.Select(member => type.Field(member.Name) is null ? Gone(member) : Here(member)).OfType<CuratedEntry>();
        var added = type.Fields.Where(field => block.Member(field.Name) is null);
        return block with { Members = [.. known, .. Added(added.Select(field => field.Name), type.Place)] };
    }

    IEnumerable<CuratedBlock> NewTypes(CuratedPackage package) =>
        from type in types.Values
        where SchemaName.PackageOf(type.Name) == package.Name && !package.Blocks.Any(block => block.Name == type.Name)
        let heading = Here(new CuratedEntry(SchemaName.ShortOf(type.Name), type.Place))
        select new CuratedBlock(package.Name, BlockSort.Type, heading, [.. Added(type.Fields.Select(field => field.Name), type.Place)]);

    /// <summary>New fields, whose place in the API reference's order only a reader of it knows.</summary>
    IEnumerable<CuratedEntry> Added(IEnumerable<string> names, string place) =>
        names.Order(StringComparer.Ordinal).Select(name => Here(new CuratedEntry(name, place)));

    CuratedEntry Here(CuratedEntry entry) => entry with { Since = entry.Since ?? release, Until = null };

    /// <summary>Null for what came and went within the version's own documents.</summary>
    CuratedEntry? Gone(CuratedEntry entry)
    {
        if (entry.Until is not null)
            return entry;
        if (entry.Since is null)
            problems.Add(entry.Place, $"{entry.Name} is not in the document; correct the name, or remove the line");
        return entry.Since == release ? null : entry with { Until = release.Previous };
    }

    /// <summary>A server's own document lists the values of closed enums.</summary>
    ILookup<string, string> ListedValues(CuratedFacts facts)
    {
        var listed =
            from block in facts.Blocks
            where types.ContainsKey(block.Name)
            from member in block.Members
            where member.Flag("enum") is not null
            from value in types[block.Name].Field(member.Name)?.Values ?? []
            select (Enum: SchemaName.Qualify(member.Flag("enum")!, block.Package), Value: value);
        return listed.ToLookup(pair => pair.Enum, pair => pair.Value);
    }

    static WordList Namespaces(WordList namespaces, IEnumerable<string> packages) =>
        packages.Select(package => package.Split('/')[0])
            .Where(group => !namespaces.Words.ContainsKey(group))
            .Aggregate(namespaces, (list, group) => list.With(group, char.ToUpperInvariant(group[0]) + group[1..]));
}
