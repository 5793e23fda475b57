using System.Globalization;
using System.Text;

namespace SecurePods.Schema;

/// <summary>One line of a schema file: words, then flags with or without a value.</summary>
sealed class SchemaLine
{
    readonly List<string> _words = [];
    readonly Dictionary<string, string> _flags = new(StringComparer.Ordinal);

    /// <param name="text">The line.</param>
    /// <param name="words">How many words it begins with.</param>
    /// <param name="flags">The flags that it may have.</param>
    public SchemaLine(string text, int words, params string[] flags)
    {
        foreach (var token in Tokens(text))
        {
            if (_words.Count < words)
                _words.Add(token);
            else
                AddFlag(token, flags);
        }

        if (_words.Count < words)
            throw new FormatException($"{words} words are wanted before any flag: '{text.Trim()}'");
    }

    public string Word(int index) => _words[index];

    public bool Has(string flag) => _flags.ContainsKey(flag);

    public string? Flag(string name) => _flags.TryGetValue(name, out var value) ? value : null;

    public long? Number(string name)
    {
        if (Flag(name) is not { } text)
            return null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{name}={text} is no number");
    }

    public EquatableArray<string> List(string name) => Flag(name) is { } text ? new(text.Split(',')) : default;

    void AddFlag(string token, string[] known)
    {
        var equals = token.IndexOf('=');
        var name = equals < 0 ? token : token.Substring(0, equals);
        if (Array.IndexOf(known, name) < 0)
            throw new FormatException($"unknown flag '{name}'");
        if (_flags.ContainsKey(name))
            throw new FormatException($"the flag '{name}' is here twice");
        _flags[name] = equals < 0 ? "" : token.Substring(equals + 1);
    }

    /// <summary>The parts between blanks; quotes, which may begin anywhere in a part, keep blanks in it and an empty part alive.</summary>
    static IEnumerable<string> Tokens(string text)
    {
        var token = new StringBuilder();
        var quoted = false;
        var any = false;
        foreach (var c in text)
        {
            if (c == ' ' && !quoted)
            {
                if (any)
                    yield return token.ToString();
                token.Clear();
                any = false;
                continue;
            }

            any = true;
            if (c == '"')
                quoted = !quoted;
            else
                token.Append(c);
        }

        if (quoted)
            throw new FormatException("a quote is not closed");
        if (any)
            yield return token.ToString();
    }
}
