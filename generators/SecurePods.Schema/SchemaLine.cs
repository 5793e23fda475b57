using System.Text;

namespace SecurePods.Schema;

/// <summary>One line of a schema file: words, and flags with or without a value.</summary>
sealed class SchemaLine
{
    readonly List<string> _words = [];
    readonly Dictionary<string, string> _flags = new(StringComparer.Ordinal);

    public SchemaLine(string text, int words)
    {
        foreach (var token in Tokens(text))
        {
            if (_words.Count < words)
            {
                _words.Add(token);
                continue;
            }

            var equals = token.IndexOf('=');
            _flags[equals < 0 ? token : token.Substring(0, equals)] = equals < 0 ? "" : token.Substring(equals + 1);
        }
    }


    public int WordCount => _words.Count;

    public string Word(int index) => _words[index];

    public bool Has(string flag) => _flags.ContainsKey(flag);

    public string? Flag(string name) => _flags.TryGetValue(name, out var value) ? value : null;

    public long? Number(string name) => Flag(name) is { } text ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    public EquatableArray<string> List(string name) => Flag(name) is { } text ? new(text.Split(',')) : default;

    static IEnumerable<string> Tokens(string text)
    {
        var token = new StringBuilder();
        var quoted = false;
        var any = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
                any = true;
            }
            else if (c == ' ' && !quoted)
            {
                if (any)
                    yield return token.ToString();
                token.Clear();
                any = false;
            }
            else
            {
                token.Append(c);
                any = true;
            }
        }

        if (any)
            yield return token.ToString();
    }
}
