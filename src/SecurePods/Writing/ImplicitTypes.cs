using System.Buffers;

namespace SecurePods.Writing;

/// <summary>
/// What a reader of YAML 1.1 or 1.2 takes for something else than a string. It is generous: a text too many in quotes
/// costs two bytes, one too few costs an outage.
/// </summary>
internal static class ImplicitTypes
{
    static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789_.:,");
    static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF_");
    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789_");

    /// <summary>Booleans and null, in any case. <c>~</c>, <c>=</c> and <c>&lt;&lt;</c> are left to the leading indicators.</summary>
    public static bool IsWord(ReadOnlySpan<char> text) => text.Length <= 5 && (text[0] | 0x20) switch
    {
        'y' => Is(text, "y") || Is(text, "yes"),
        'n' => Is(text, "n") || Is(text, "no") || Is(text, "null"),
        'o' => Is(text, "on") || Is(text, "off"),
        't' => Is(text, "true"),
        'f' => Is(text, "false"),
        _ => false,
    };

    /// <summary>
    /// Integers (any base, underscores, base 60), floats, infinities and none. YAML 1.1's rule for floats allows any number of
    /// points, so an IPv4 address is one.
    /// </summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text[0] is '+' or '-')
            text = text[1..];
        if (text.IsEmpty)
            return true;
        if (text[0] == '.' && (Is(text, ".inf") || Is(text, ".nan")))
            return true;

        var at = text.IndexOfAnyExcept(Decimal);
        if (at < 0)
            return true;
        if (at == 0)
            return false;

        var rest = text[(at + 1)..];
        return text[at] switch
        {
            'e' or 'E' => IsExponent(rest),
            'x' or 'X' => text[..at] is "0" && rest.IndexOfAnyExcept(Hexadecimal) < 0,
            'o' or 'O' or 'b' or 'B' => text[..at] is "0" && rest.IndexOfAnyExcept(Digits) < 0,
            _ => false,
        };
    }

    /// <summary>A date (year, month, day) by itself or before a time.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        if (!Take(ref text, 4, 4) || !Take(ref text, '-') || !Take(ref text, 1, 2) || !Take(ref text, '-') || !Take(ref text, 1, 2))
            return false;
        return text.IsEmpty || text[0] is 'T' or 't' or ' ';
    }

    static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text is ['+' or '-', ..])
            text = text[1..];
        return text.IndexOfAnyExcept(Digits) < 0;
    }

    static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    static bool Take(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
            return false;
        text = text[1..];
        return true;
    }

    /// <summary>Takes as many digits as there are, from <paramref name="fewest"/> to <paramref name="most"/>.</summary>
    static bool Take(ref ReadOnlySpan<char> text, int fewest, int most)
    {
        var count = 0;
        while (count < most && count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        text = text[count..];
        return count >= fewest;
    }
}
