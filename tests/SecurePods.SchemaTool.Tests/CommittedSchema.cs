namespace SecurePods.SchemaTool.Tests;

/// <summary>The committed schema, read by the tests themselves.</summary>
internal static class CommittedSchema
{
    public static IReadOnlyList<CommittedBlock> Blocks { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Schema, "kubernetes")).SelectMany(file => Read(File.ReadAllText(file)))];

    static IEnumerable<CommittedBlock> Read(string text)
    {
        var paragraphs = text.TrimEnd('\n').Split("\n\n");
        var package = paragraphs[0].Split('\n')[^1].Split(' ')[1];
        foreach (var lines in paragraphs.Skip(1).Select(paragraph => paragraph.Split('\n')))
        {
            var heading = lines[0].Split(' ');
            yield return new(package, heading[0], $"{package}.{heading[1]}", heading[2..], [.. lines.Skip(1).Select(line => Member(line.Trim(), heading[0]))]);
        }
    }

    static CommittedMember Member(string line, string sort)
    {
        var name = line[0] == '"' ? line[..(line.IndexOf('"', 1) + 1)] : line.Split(' ')[0];
        string[] rest = line[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return sort is "kind" or "type" ? new(name, rest[0], rest[1..]) : new(name.Trim('"'), "", rest);
    }
}

/// <summary>A paragraph of the schema: its sort is kind, type, union or enum.</summary>
internal sealed record CommittedBlock(string Package, string Sort, string Name, string[] Flags, CommittedMember[] Members)
{
    public string Since => Flags.FirstOrDefault(flag => flag.StartsWith("since=", StringComparison.Ordinal))?[6..] ?? "1.8";

    /// <summary>The version since when a member exists, given or inherited.</summary>
    public string SinceOf(CommittedMember member) =>
        member.Flags.FirstOrDefault(flag => flag.StartsWith("since=", StringComparison.Ordinal))?[6..] ?? Since;
}

internal sealed record CommittedMember(string Name, string Type, string[] Flags)
{
    /// <summary>The flags of some names, in their order.</summary>
    public IEnumerable<string> Only(params string[] names) => Flags.Where(flag => names.Contains(flag.Split('=')[0]));
}
