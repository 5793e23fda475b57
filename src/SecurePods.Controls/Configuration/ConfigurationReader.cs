using System.Globalization;

namespace SecurePods.Configuration;

/// <summary>Reads a configuration file line by line.</summary>
sealed class ConfigurationReader
{
    const string Prefix = "dotnet_diagnostic.";
    const string Suffix = ".severity";
    const string BulkPrefix = "dotnet_analyzer_diagnostic.";
    const string IsGlobal = "is_global";
    const string GlobalLevel = "global_level";
    const int MostShown = 60;

    readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, ConfiguredSeverity> _severities = new(StringComparer.Ordinal);
    readonly List<ConfigurationProblem> _problems = [];

    public IReadOnlyDictionary<string, ConfiguredSeverity> Severities => _severities;

    public IReadOnlyList<ConfigurationProblem> Problems => _problems;

    public void Read(string text)
    {
        foreach (var line in ConfigurationLine.Of(text))
            Read(line);
        if (!_lines.ContainsKey(IsGlobal))
            _problems.Insert(0, new(1, 1, 1, "is_global = true is missing: without it the compiler does not take the file for one that holds everywhere"));
    }

    void Read(ConfigurationLine line)
    {
        if (line.IsSection)
            _problems.Add(line.ProblemOfAll($"{Shown(line)}: {ConfigurationFile.Name} has no sections, since what it says holds for every file"));
        else if (line.Key is not { } key)
            _problems.Add(line.ProblemOfAll($"{Shown(line)}: this is no key = value; a comment begins with # or ;"));
        else if (_lines.TryGetValue(key, out var first))
            _problems.Add(line.ProblemOfKey($"{key} is said in line {first.ToString(CultureInfo.InvariantCulture)} already"));
        else
        {
            _lines.Add(key, line.Number);
            ReadValue(line, key);
        }
    }

    void ReadValue(ConfigurationLine line, string key)
    {
        if (Is(key, IsGlobal))
            Expect(line, Is(line.Value, "true"), "true");
        else if (Is(key, GlobalLevel))
            Expect(line, int.TryParse(line.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var _), "a whole number");
        else if (IdOf(key) is { } id)
            ReadSeverity(line, id);
        else
            _problems.Add(line.ProblemOfKey(key.StartsWith(BulkPrefix, StringComparison.OrdinalIgnoreCase)
                ? $"{key} would not reach manifests: name each rule, as in {Prefix}SP1001{Suffix}"
                : $"{key} is no key of {ConfigurationFile.Name}{DidYouMean.Of(LikeOf(key))}; it has {IsGlobal}, {GlobalLevel}, and {Prefix}ID{Suffix} for the ID of each rule"));
    }

    void ReadSeverity(ConfigurationLine line, string id)
    {
        var severity = SeverityNames.Find(line.Value);
        if (severity is null)
            Expect(line, isRight: false, SeverityNames.List, DidYouMean.Nearest(line.Value, SeverityNames.All));
        if (!IsOurs(id))
            return;
        if (Catalogue.Rules.FirstOrDefault(rule => Is(rule.Id, id)) is not { } rule)
            _problems.Add(line.ProblemOfKey($"{line.Key}: there is no rule {id}{DidYouMean.Of(DidYouMean.Nearest(id, Catalogue.Rules.Select(known => known.Id)))}"));
        else if (rule.Severity == RuleSeverity.Error)
            _problems.Add(line.ProblemOfKey($"{line.Key}: {rule.Id} is an error whatever the configuration says"));
        else if (severity is { Configured: { } configured })
            _severities.Add(rule.Id, configured);
    }

    void Expect(ConfigurationLine line, bool isRight, string taken, IReadOnlyList<string>? meant = null)
    {
        if (!isRight)
            _problems.Add(line.ProblemOfValue($"{line.Key} is \"{line.Value}\", which is none: it takes {taken}{DidYouMean.Of(meant ?? [])}"));
    }

    /// <summary>The diagnostic whose severity a key says.</summary>
    static string? IdOf(string key) =>
        key.Length > Prefix.Length + Suffix.Length && key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length)
            : null;

    /// <summary>Other IDs are those of other analyzers, which the compiler knows.</summary>
    static bool IsOurs(string id) => id.Length > 2 && id.StartsWith("SP", StringComparison.OrdinalIgnoreCase) && char.IsDigit(id[2]);

    /// <summary>The keys that a wrong one may have been meant to be.</summary>
    static IReadOnlyList<string> LikeOf(string key)
    {
        var parts = key.Split('.');
        if (Catalogue.Rules.FirstOrDefault(rule => parts.Any(part => Is(rule.Id, part))) is { } rule)
            return [Prefix + rule.Id + Suffix];
        return DidYouMean.Nearest(key, parts is [_, var id, _] ? [Prefix + id + Suffix, IsGlobal, GlobalLevel] : [IsGlobal, GlobalLevel]);
    }

    static string Shown(ConfigurationLine line) => line.Text.Trim() is { Length: > MostShown } text ? text.Substring(0, MostShown) + "…" : line.Text.Trim();

    static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
