using System.Text;
using SecurePods.SchemaTool.Curated;
using SecurePods.SchemaTool.Input;
using SecurePods.SchemaTool.OpenApi;

namespace SecurePods.SchemaTool.Output;

/// <summary>Writes the schema: a file a package, what the document says and what was curated in one line each.</summary>
internal sealed class SchemaWriter(CuratedFacts facts, IReadOnlyDictionary<string, ApiType> types, KubernetesRelease release)
{
    /// <summary>The text of each package's file.</summary>
    public IEnumerable<(string Package, string Text)> Files()
    {
        var enums = UsedEnums();
        foreach (var package in facts.Packages.Values)
        {
            var blocks = package.Blocks.Where(block => block.IsEnum ? enums.Contains(block.Name) : types.ContainsKey(block.Name)).ToArray();
            if (blocks.Length > 0)
                yield return (package.Name, File(package.Name, blocks));
        }
    }

    string File(string package, CuratedBlock[] blocks)
    {
        var text = new StringBuilder("# Facts about the Kubernetes API, written by tools/SecurePods.SchemaTool; edit schema/curated instead.\n");
        text.Append($"kubernetes {release}\n");
        text.Append($"package {package} namespace={Namespace(package)}");
        var kind = blocks.Select(block => types.GetValueOrDefault(block.Name)?.Kind).FirstOrDefault(kind => kind is not null);
        text.Append(kind is null ? "\n" : $" apiVersion={kind.ApiVersion}\n");
        foreach (var block in blocks.OrderBy(block => !block.IsEnum).ThenBy(block => block.Heading.Name, StringComparer.Ordinal))
        {
            text.Append('\n');
            if (block.IsEnum)
                EnumText.Write(text, block);
            else
                new TypeText(facts.Formats, block, types[block.Name]).Write(text);
        }

        return text.ToString();
    }

    string Namespace(string package)
    {
        var parts = package.Split('/');
        return $"{facts.Namespaces.Words[parts[0]]}.{char.ToUpperInvariant(parts[1][0])}{parts[1][1..]}";
    }

    HashSet<string> UsedEnums() =>
    [
        .. from block in facts.Blocks
           where types.ContainsKey(block.Name)
           from member in block.Members
           where types[block.Name].Field(member.Name) is not null
           from flag in member.Flags
           where flag.Key is "enum" or "mapKey"
           select SchemaName.Qualify(flag.Value!, block.Package),
    ];
}
