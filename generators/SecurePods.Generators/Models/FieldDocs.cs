namespace SecurePods.Generators.Models;

/// <summary>Documentation written by hand, by field: lines of <c>core/v1.PodSpec.hostPID: text</c>.</summary>
sealed class FieldDocs : IEquatable<FieldDocs>
{
    readonly string _text;
    readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);

    public FieldDocs(string text)
    {
        _text = text;
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
                _entries[line.Substring(0, colon)] = line.Substring(colon + 2).Trim();
        }
    }

    public string? Of(string name) => _entries.TryGetValue(name, out var text) ? text : null;

    public bool Equals(FieldDocs? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as FieldDocs);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);
}
