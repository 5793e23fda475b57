namespace SecurePods.Cli.Importing.Api;

/// <summary>A path that a builder's method states: <c>spec.ports[].name</c> as the steps <c>spec</c>, <c>ports</c>, <c>[]</c>, <c>name</c>.</summary>
static class StatedPath
{
    public const string Item = "[]";
    public const string Entry = "{}";

    /// <summary>The steps. A key in braces may have dots in it.</summary>
    public static string[] Parse(string path)
    {
        var steps = new List<string>();
        for (var rest = path; rest.Length > 0;)
        {
            var length = rest[0] switch
            {
                '[' => rest.IndexOf(']', StringComparison.Ordinal) + 1,
                '{' => rest.IndexOf('}', StringComparison.Ordinal) + 1,
                _ => rest.IndexOfAny(['.', '[', '{']) is var end and >= 0 ? end : rest.Length,
            };
            steps.Add(rest[..length]);
            rest = rest[length..].TrimStart('.');
        }

        return [.. steps];
    }

    /// <summary>The key of a step that names an entry, <c>{cpu}</c>; null of any other step.</summary>
    public static string? KeyOf(string step) => step.Length > Entry.Length && step[0] == '{' ? step[1..^1] : null;

    public static bool IsPrefix(ReadOnlySpan<string> prefix, ReadOnlySpan<string> path) => path.StartsWith(prefix);
}
