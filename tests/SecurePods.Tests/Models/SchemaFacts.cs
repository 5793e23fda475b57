namespace SecurePods.Tests.Models;

/// <summary>What the schema's own files say of a field, as <c>core/v1.PodSpec.containers</c>: read anew, so that no generator stands between.</summary>
static class SchemaFacts
{
    static readonly Dictionary<string, string[]> Flags = Read();

    /// <summary>The one key by which a list's items are known; null where there is none, or several.</summary>
    public static string? KeyOf(string type, string field) => Flag(type, field, "keys=") is { } keys && !keys.Contains(',') ? keys : null;

    public static bool IsRequired(string type, string field) => Flags[$"{type}.{field}"].Contains("required");

    /// <summary>The Kubernetes version that brought the field; the oldest known where it is as old as its type.</summary>
    public static KubernetesVersion Since(string type, string field) => KubernetesVersion.Parse(Flag(type, field, "since=") ?? "1.0");

    static string? Flag(string type, string field, string name) =>
        Flags[$"{type}.{field}"].FirstOrDefault(flag => flag.StartsWith(name, StringComparison.Ordinal))?[name.Length..];

    static Dictionary<string, string[]> Read()
    {
        var flags = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "schema", "kubernetes"), "*.schema"))
            Read(File.ReadLines(file), flags);
        return flags;
    }

    static void Read(IEnumerable<string> lines, Dictionary<string, string[]> flags)
    {
        string package = "", type = "";
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "package")
                package = words[1];
            else if (char.IsWhiteSpace(line[0]))
                flags[$"{package}.{type}.{words[0]}"] = words[1..];
            else if (words.Length > 1)
                type = words[1];
        }
    }
}
