using System.Globalization;
using System.Text;

namespace SecurePods.Yaml.Scalars;

/// <summary>Texts of JSON.</summary>
static class JsonString
{
    const string Escapes = "\"\\/bfnrt";
    const string Escaped = "\"\\/\b\f\n\r\t";
    const char Replacement = '\uFFFD';

    static readonly char[] Ends = ['"', '\\', '\n', '\r', '\t'];

    /// <summary>The text in quotes at an index, which is then behind it; null if there is none.</summary>
    public static string? Read(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
            return null;
        StringBuilder? parts = null;
        var from = at + 1;
        while (true)
        {
            var end = text.IndexOfAny(Ends, from);
            if (end < 0 || text[end] is not ('"' or '\\'))
                return null;
            if (text[end] == '"')
            {
                at = end + 1;
                return parts is null ? text.Substring(from, end - from) : parts.Append(text, from, end - from).ToString();
            }

            (parts ??= new()).Append(text, from, end - from);
            from = end + 1;
            if (!ReadEscape(text, ref from, parts))
                return null;
        }
    }

    static bool ReadEscape(string text, ref int at, StringBuilder parts)
    {
        if (at >= text.Length)
            return false;
        var escape = text[at++];
        if (escape == 'u')
            return ReadCodeUnits(text, ref at, parts);
        var index = Escapes.IndexOf(escape);
        if (index >= 0)
            parts.Append(Escaped[index]);
        return index >= 0;
    }

    /// <summary>A character, or a pair that makes one; half of a pair is replaced, as Go does.</summary>
    static bool ReadCodeUnits(string text, ref int at, StringBuilder parts)
    {
        if (!TryReadUnit(text, at, out var unit))
            return false;
        at += 4;
        if (!char.IsSurrogate(unit))
        {
            parts.Append(unit);
        }
        else if (char.IsHighSurrogate(unit) && at + 1 < text.Length && text[at] == '\\' && text[at + 1] == 'u' && TryReadUnit(text, at + 2, out var low) && char.IsLowSurrogate(low))
        {
            parts.Append(unit).Append(low);
            at += 6;
        }
        else
        {
            parts.Append(Replacement);
        }

        return true;
    }

    static bool TryReadUnit(string text, int at, out char unit)
    {
        unit = default;
        if (at + 4 > text.Length || !ushort.TryParse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        unit = (char)value;
        return true;
    }
}
