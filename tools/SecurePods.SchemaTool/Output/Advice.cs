using SecurePods.SchemaTool.Curated;
using SecurePods.SchemaTool.Input;
using SecurePods.SchemaTool.OpenApi;

namespace SecurePods.SchemaTool.Output;

/// <summary>What a person should look at after a run, because the tool could only guess.</summary>
internal static class Advice
{
    public static IEnumerable<string> About(CuratedFacts before, CuratedFacts after, IReadOnlyDictionary<string, ApiType> types)
    {
        foreach (var (group, name) in after.Namespaces.Words.Where(pair => !before.Namespaces.Words.ContainsKey(pair.Key)))
            yield return $"the group {group} is new: is {name} its C# name? (schema/curated/namespaces)";

        foreach (var block in after.Blocks.Where(block => types.ContainsKey(block.Name) && block.Sort == BlockSort.Type))
        {
            var known = before.Blocks.FirstOrDefault(b => b.Name == block.Name);
            foreach (var field in types[block.Name].Fields)
            {
                if (known?.Member(field.Name) is null && known is not null)
                    yield return $"{block.Name}.{field.Name} is last of its type: move it to its place in schema/curated/packages/{SchemaName.FileOf(block.Package)}";
                if (field.Values.Count > 0 && block.Member(field.Name)?.Has("enum") != true)
                    yield return $"{block.Name}.{field.Name} takes one of {string.Join(", ", field.Values)}: give it an enum= in schema/curated/packages/{SchemaName.FileOf(block.Package)}";
            }
        }
    }
}
