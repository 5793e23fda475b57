namespace SecurePods.Versions;

/// <summary>The kinds of alpha and beta API versions, which are no models: lines of <c>schema/curated/prereleases</c>.</summary>
internal static class Prereleases
{
    /// <summary>The file.</summary>
    public static string Text
    {
        get
        {
            using var reader = new StreamReader(typeof(Prereleases).Assembly.GetManifestResourceStream("prereleases")!);
            return reader.ReadToEnd();
        }
    }

    public static IEnumerable<KindHistory> Parse(string text)
    {
        foreach (var line in text.Split('\n'))
            if (line.Length > 0 && line[0] != '#')
                yield return ParseLine(line.TrimEnd().Split(' '));
    }

    static KindHistory ParseLine(string[] words)
    {
        var facts = words.Skip(2).Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new(words[0], words[1], Type: null)
        {
            Since = KubernetesVersion.Parse(facts["since"]),
            Until = facts.TryGetValue("until", out var until) ? KubernetesVersion.Parse(until) : null,
            Replacement = facts.TryGetValue("replacement", out var replacement) ? replacement : null,
        };
    }
}
