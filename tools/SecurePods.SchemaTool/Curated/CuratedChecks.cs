using SecurePods.SchemaTool.Input;
using SecurePods.SchemaTool.OpenApi;

namespace SecurePods.SchemaTool.Curated;

/// <summary>What the curated facts say must fit the document and itself.</summary>
internal sealed class CuratedChecks(CuratedFacts facts, IReadOnlyDictionary<string, ApiType> types, Problems problems)
{
    readonly Dictionary<string, CuratedBlock> _blocks = facts.Blocks.ToDictionary(block => block.Name);

    public void Run()
    {
        foreach (var block in facts.Blocks)
        {
            Dates(block);
            if (block.Sort == BlockSort.Type)
                References(block);
        }

        UnusedEnums();
        Forms();
        FormatSubjects();
    }

    void Dates(CuratedBlock block)
    {
        foreach (var member in block.Members.Where(member => member.Since < block.Heading.Since))
            problems.Add(member.Place, $"{member.Name} is from {member.Since}, older than its {block.Heading.Name} from {block.Heading.Since}; date that one {member.Since} (it was renamed, perhaps)");
    }

    void References(CuratedBlock block)
    {
        if (block.Heading.Flag("view") is { } view && !types.ContainsKey(SchemaName.Qualify(view, block.Package)))
            problems.Add(block.Heading.Place, $"view={view} names no type");
        foreach (var member in block.Members)
        {
            foreach (var flag in member.Flags.Where(flag => flag.Key is "enum" or "mapKey" && !IsEnum(flag.Value ?? "", block.Package)))
                problems.Add(member.Place, $"{flag.Key}={flag.Value} names no enum of schema/curated/packages");
            if (!types.TryGetValue(block.Name, out var type) || type.Field(member.Name) is not { } field)
                continue;
            if (member.Has("enum") && SchemaName.Innermost(field.Type) != "string")
                problems.Add(member.Place, $"{member.Name} has an enum=, but is no string in the document: {field.Type}");
            if (member.Has("mapKey") && !field.Type.StartsWith("map<", StringComparison.Ordinal))
                problems.Add(member.Place, $"{member.Name} has a mapKey=, but is no map in the document: {field.Type}");
        }
    }

    bool IsEnum(string name, string package) => _blocks.TryGetValue(SchemaName.Qualify(name, package), out var block) && block.IsEnum;

    void UnusedEnums()
    {
        var used = facts.Blocks
            .SelectMany(block => block.Members.SelectMany(member => member.Flags).Where(flag => flag.Key is "enum" or "mapKey").Select(flag => SchemaName.Qualify(flag.Value ?? "", block.Package)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var block in facts.Blocks.Where(block => block.IsEnum && !used.Contains(block.Name)))
            problems.Add(block.Heading.Place, $"no field has enum={block.Heading.Name} or mapKey={block.Heading.Name}; give it to the field, or remove the enum");
    }

    void Forms()
    {
        foreach (var type in types.Values)
        {
            var block = _blocks[type.Name];
            if (block.IsEnum)
                problems.Add(block.Heading.Place, $"{block.Heading.Name} is a type in the document, no enum");
            else if (type.IsOpaque && block.Sort != BlockSort.Union)
                problems.Add(type.Place, $"is no object, and the document does not say what else; add a scalar to schema/curated/scalars or a union to schema/curated/packages/{SchemaName.FileOf(block.Package)}");
        }

        foreach (var union in facts.Blocks.Where(block => block.Sort == BlockSort.Union))
        {
            foreach (var form in union.Members.Where(form => char.IsAsciiLetterUpper(SchemaName.Innermost(form.Name)[0])))
            {
                if (!types.ContainsKey(SchemaName.Qualify(SchemaName.Innermost(form.Name), union.Package)))
                    problems.Add(form.Place, $"{form.Name} names no type of the document");
            }
        }
    }

    void FormatSubjects()
    {
        foreach (var (subject, place, flags) in facts.Formats.All)
        {
            var isField = subject.Contains('.') && _blocks.GetValueOrDefault(SchemaName.PackageOf(subject))?.Member(SchemaName.ShortOf(subject)) is not null;
            if (!isField && !IsKind(subject))
                problems.Add(place, $"{subject} is no field and no kind; correct the name, or remove the line");
            else if (isField == flags.Contains(" name=", StringComparison.Ordinal))
                problems.Add(place, "name= is for kinds; format=, min= and max= are for fields");
        }
    }

    /// <summary>One that Kubernetes dropped counts too.</summary>
    bool IsKind(string name) => types.TryGetValue(name, out var type) ? type.Kind is not null : _blocks.GetValueOrDefault(name) is { IsEnum: false };
}
