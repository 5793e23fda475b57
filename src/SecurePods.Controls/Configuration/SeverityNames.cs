namespace SecurePods.Configuration;

/// <summary>The severities as the compiler's configuration writes them, in upper or lower case.</summary>
static class SeverityNames
{
    static readonly (string Name, ConfiguredSeverity? Configured)[] Known =
    [
        ("none", ConfiguredSeverity.None),
        ("silent", ConfiguredSeverity.Silent),
        ("suggestion", ConfiguredSeverity.Suggestion),
        ("warning", ConfiguredSeverity.Warning),
        ("error", ConfiguredSeverity.Error),
        ("default", null),
    ];

    public static IEnumerable<string> All => Known.Select(known => known.Name);

    /// <summary>All of them in words.</summary>
    public static string List { get; } = string.Join(", ", All.Take(Known.Length - 1)) + " or " + All.Last();

    /// <summary>The severity of a name, which is null for the rule's own; null if there is none of that name.</summary>
    public static (string Name, ConfiguredSeverity? Configured)? Find(string name)
    {
        foreach (var known in Known)
            if (known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return known;
        return null;
    }

    public static string Of(ConfiguredSeverity severity) => Known.First(known => known.Configured == severity).Name;
}
