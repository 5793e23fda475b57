using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Curated;

/// <summary>A file with a fact a line.</summary>
/// <param name="Name">As messages give it.</param>
internal sealed record CuratedFile(string Name, IReadOnlyList<string> Lines)
{
    public static CuratedFile Read(string path, string name, Problems problems)
    {
        if (File.Exists(path))
            return new(name, [.. File.ReadLines(path)]);
        problems.Add(name, "is missing; take it from the repository");
        return new(name, []);
    }

    /// <summary>The words of each line that states a fact, and where it stands.</summary>
    public IEnumerable<(string Place, List<string> Words)> Facts()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Words.Split(Lines[i]) is { Count: > 0 } words && !words[0].StartsWith('#'))
                yield return ($"{Name}:{i + 1}", words);
        }
    }
}
