using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Output;

/// <summary>What two states of the schema differ in, a line each, for people.</summary>
internal static class SchemaChanges
{
    public static IEnumerable<string> Between(IEnumerable<string> before, IEnumerable<string> after)
    {
        var old = Entries(before);
        var now = Entries(after);
        foreach (var name in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            var was = old.GetValueOrDefault(name);
            var @is = now.GetValueOrDefault(name);
            if (was is null)
                yield return $"new      {name}  {@is}";
            else if (@is is null)
                yield return $"gone     {name}  {was}";
            else if (was != @is)
                yield return $"changed  {name}  {was}  →  {@is}";
        }
    }

    /// <summary>What schema files say of each type, field and value, by its full name.</summary>
    public static IReadOnlyDictionary<string, string> Entries(IEnumerable<string> files)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            string package = "", holder = "";
            foreach (var line in file.Split('\n'))
            {
                if (line.Length == 0 || line[0] == '#' || line.StartsWith("kubernetes ", StringComparison.Ordinal))
                    continue;
                var words = Words.Split(line);
                if (line[0] == ' ')
                    entries[$"{holder}.{words[0]}"] = Rest(words[1..]);
                else if (words[0] == "package")
                    entries[package = words.ElementAtOrDefault(1) ?? ""] = Rest(words[2..]);
                else
                    entries[holder = $"{package}.{words.ElementAtOrDefault(1)}"] = Rest([words[0], .. words.Skip(2)]);
            }
        }

        return entries;
    }

    static string Rest(IEnumerable<string> words) => string.Join(' ', words);
}
