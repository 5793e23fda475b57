using System.Globalization;

namespace SecurePods.Yaml.Scalars;

/// <summary>Numbers of JSON.</summary>
static class JsonNumber
{
    /// <summary>The number at an index, which is then behind it; null if there is none that a double can hold.</summary>
    public static object? Read(string text, ref int at)
    {
        var end = at;
        if (end < text.Length && text[end] == '-')
            end++;
        var first = end;
        if (!Digits(text, ref end) || (text[first] == '0' && end > first + 1))
            return null;
        var isWhole = true;
        if (end < text.Length && text[end] == '.')
        {
            isWhole = false;
            end++;
            if (!Digits(text, ref end))
                return null;
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            isWhole = false;
            end++;
            if (end < text.Length && text[end] is '+' or '-')
                end++;
            if (!Digits(text, ref end))
                return null;
        }

        var number = text.Substring(at, end - at);
        at = end;
        if (isWhole && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return Numbers.Box(whole);
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction) && !double.IsInfinity(fraction) ? Numbers.Box(fraction) : null;
    }

    static bool Digits(string text, ref int at)
    {
        var from = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at > from;
    }
}
