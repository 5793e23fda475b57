using SecurePods.Meta.V1;

namespace SecurePods.Validation;

/// <summary>An object's name, by the rule of its kind.</summary>
internal static class ObjectName
{
    /// <summary>Stands for what the server appends to generateName, of which it keeps no more than this.</summary>
    const string Suffix = "x2x2x";
    const int LongestPrefix = 58;

    public static void Check(Manifest manifest, Problems problems)
    {
        var metadata = manifest.Metadata;
        if (manifest.NameFormat is not { } format)
            return;

        if (string.IsNullOrEmpty(metadata?.Name) && string.IsNullOrEmpty(metadata?.GenerateName) && !IsNamedByServer(manifest))
            problems.Add("name", metadata?.Name, "must be given, or else generateName");
        problems.Format("name", metadata?.Name, format);
        if (metadata?.GenerateName is { Length: > 0 } prefix && PrefixFault(prefix, format) is { } rule)
            problems.Add("generateName", prefix, "as the beginning of a name " + rule);
    }

    /// <summary>The name that the object gets: its own, or a stand-in for what the server makes of generateName.</summary>
    public static string? Of(ObjectMeta? metadata) => metadata switch
    {
        { Name: { Length: > 0 } name } => name,
        { GenerateName: { Length: > 0 } prefix } => Generated(prefix),
        _ => null,
    };

    public static string FieldOf(ObjectMeta? metadata) => string.IsNullOrEmpty(metadata?.Name) ? "metadata.generateName" : "metadata.name";

    static bool IsNamedByServer(Manifest manifest) => manifest is Core.V1.LimitRange;

    /// <summary>The prefix must be a name as well, but for a '-' at its end.</summary>
    static string? PrefixFault(string prefix, Func<string, string?> format)
        => format(Generated(prefix)) ?? (prefix is "." or ".." ? null : format(Masked(prefix)));

    static string Generated(string prefix)
        => string.Concat(prefix.AsSpan(0, Math.Min(prefix.Length, LongestPrefix)), Suffix);

    static string Masked(string prefix) => prefix.Length > 1 && prefix[^1] == '-' ? prefix[..^1] + "a" : prefix;
}
