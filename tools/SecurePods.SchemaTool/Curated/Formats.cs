using System.Globalization;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Curated;

/// <summary>What the API server demands of texts and numbers: the file <c>formats</c>, which the tool applies and leaves as it is.</summary>
internal sealed class Formats
{
    readonly Dictionary<string, (string Place, string Flags)> _flags = new(StringComparer.Ordinal);

    /// <summary>The flags of a field, or of a kind: <c>format=NAME min=N max=N</c>, <c>name=NAME</c>; empty if none.</summary>
    public string Of(string subject) => _flags.TryGetValue(subject, out var found) ? found.Flags : "";

    /// <summary>What the file speaks of, where, and what it says.</summary>
    public IEnumerable<(string Subject, string Place, string Flags)> All => _flags.Select(entry => (entry.Key, entry.Value.Place, entry.Value.Flags));

    public static Formats Read(CuratedFile file, Problems problems)
    {
        var formats = new Formats();
        foreach (var (place, words) in file.Facts())
        {
            var flags = words[1..];
            if (flags.Count == 0 || !flags.All(IsFlag))
                problems.Add(place, "should be TYPE.FIELD format=NAME min=NUMBER max=NUMBER, or KIND name=NAME");
            else if (!formats._flags.TryAdd(words[0], (place, string.Concat(flags.Select(flag => " " + flag)))))
                problems.Add(place, $"{words[0]} is here twice");
        }

        return formats;
    }

    static bool IsFlag(string word) => word.Split('=', 2) switch
    {
        ["format" or "name", { Length: > 0 }] => true,
        ["min" or "max", var number] => long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
