using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Curated;

/// <summary>A file of pairs: <c>namespaces</c>, <c>scalars</c>.</summary>
internal sealed record WordList(CuratedFile File, IReadOnlyDictionary<string, string> Words)
{
    public static WordList Read(CuratedFile file, Problems problems)
    {
        var list = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, words) in file.Facts())
        {
            if (words.Count != 2)
                problems.Add(place, "should have two words");
            else if (!list.TryAdd(words[0], words[1]))
                problems.Add(place, $"{words[0]} is here twice");
        }

        return new(file, list);
    }

    public WordList With(string key, string value) => this with { Words = new SortedDictionary<string, string>(Words.ToDictionary(), StringComparer.Ordinal) { [key] = value } };

    /// <summary>The file's text in its one form: comments, then the pairs by name.</summary>
    public string Render() =>
        string.Concat(File.Lines.Where(line => line.StartsWith('#')).Concat(Words.Select(pair => $"{pair.Key} {pair.Value}")).Select(line => line + "\n"));
}
