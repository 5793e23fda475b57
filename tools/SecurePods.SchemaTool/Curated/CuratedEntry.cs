using System.Text;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Curated;

/// <summary>A line of a package's curated facts: a name, the Kubernetes version since when it exists, and flags.</summary>
/// <param name="Name">Of a type, enum, field or value; of a union's form, the form.</param>
/// <param name="Place">File and line.</param>
internal sealed record CuratedEntry(string Name, string Place)
{
    /// <summary>The comment lines above.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Null while the version is not known: the next document that has it says.</summary>
    public KubernetesRelease? Since { get; init; }

    /// <summary>The last version that had it; null while it is there.</summary>
    public KubernetesRelease? Until { get; init; }

    /// <summary>In their order; a flag without a value has null.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Flags { get; init; } = [];

    public bool Has(string flag) => Flags.Any(f => f.Key == flag);

    public string? Flag(string name) => Flags.FirstOrDefault(f => f.Key == name).Value;

    public string Render(string before)
    {
        var text = new StringBuilder();
        foreach (var comment in Comments)
            text.Append(comment).Append('\n');
        text.Append(before).Append(Words.Quote(Name));
        if (Since is { } since)
            text.Append(' ').Append(since);
        foreach (var flag in Flags)
            text.Append(' ').Append(flag.Key).Append(flag.Value is null ? "" : "=" + Words.Quote(flag.Value));
        if (Until is { } until)
            text.Append(" until=").Append(until);
        return text.Append('\n').ToString();
    }
}
