using System.Globalization;
using System.Text;

namespace SecurePods.Waivers;

/// <summary>A JSON list of objects whose values are texts, which is all that a waiver's annotation may be.</summary>
internal sealed class FlatJson
{
    static readonly IReadOnlyDictionary<string, string>[] Nothing = [];

    readonly string _text;
    int _position;

    FlatJson(string text) => _text = text;

    public static bool TryParse(string text, out IReadOnlyList<IReadOnlyDictionary<string, string>> objects)
    {
        var list = new List<IReadOnlyDictionary<string, string>>();
        var json = new FlatJson(text);
        var isList = json.ReadList(list) && json.IsAtEnd();
        objects = isList ? list : Nothing;
        return isList;
    }

    bool ReadList(List<IReadOnlyDictionary<string, string>> list)
    {
        if (!Take('['))
            return false;
        if (Take(']'))
            return true;
        do
        {
            var members = new Dictionary<string, string>(StringComparer.Ordinal);
            if (!ReadObject(members))
                return false;
            list.Add(members);
        }
        while (Take(','));
        return Take(']');
    }

    bool ReadObject(Dictionary<string, string> members)
    {
        if (!Take('{'))
            return false;
        if (Take('}'))
            return true;
        do
        {
            if (ReadString() is not { } name || !Take(':') || ReadString() is not { } value || members.ContainsKey(name))
                return false;
            members.Add(name, value);
        }
        while (Take(','));
        return Take('}');
    }

    string? ReadString()
    {
        if (!Take('"'))
            return null;
        var text = new StringBuilder();
        while (_position < _text.Length)
        {
            var c = _text[_position++];
            if (c == '"')
                return text.ToString();
            if (c < ' ' || (c == '\\' && !ReadEscape(out c)))
                return null;
            text.Append(c);
        }

        return null;
    }

    bool ReadEscape(out char c)
    {
        c = _position < _text.Length ? _text[_position++] : default;
        switch (c)
        {
            case '"' or '\\' or '/':
                return true;
            case 'u':
                return ReadCodeUnit(out c);
            default:
                var index = "bfnrt".IndexOf(c);
                if (index >= 0)
                    c = "\b\f\n\r\t"[index];
                return index >= 0;
        }
    }

    bool ReadCodeUnit(out char c)
    {
        c = default;
        if (_position + 4 > _text.Length || !ushort.TryParse(_text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            return false;
        c = (char)unit;
        _position += 4;
        return true;
    }

    bool Take(char expected)
    {
        SkipSpace();
        if (_position >= _text.Length || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    bool IsAtEnd()
    {
        SkipSpace();
        return _position == _text.Length;
    }

    void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\n' or '\r')
            _position++;
    }
}
