namespace SecurePods.Generators.Models;

/// <summary>
/// Documentation written by hand, a line an entry: <c>core/v1.PodSpec.hostPID: text</c> for a field, <c>core/v1.PodSpec: text</c> for a type,
/// <c>core/v1.ProcMountType.Unmasked: text</c> for a value. Lines that begin with <c>#</c> are comments.
/// </summary>
sealed class FieldDocs : IEquatable<FieldDocs>
{
    readonly string _text;
    readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A line is no entry, or speaks of what another speaks of.</exception>
    public FieldDocs(string text)
    {
        _text = text;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
            if (line.Length > 0 && line[0] != '#')
                Add(line);
    }

    /// <summary>What the entries speak of.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    public string? Of(string name) => _entries.TryGetValue(name, out var text) ? text : null;

    public bool Equals(FieldDocs? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as FieldDocs);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    void Add(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0)
            throw new FormatException($"an entry is 'NAME: text', not '{line}'");
        var name = line.Substring(0, colon);
        if (_entries.ContainsKey(name))
            throw new FormatException($"two entries speak of {name}");
        _entries[name] = line.Substring(colon + 2).Trim();
    }
}
