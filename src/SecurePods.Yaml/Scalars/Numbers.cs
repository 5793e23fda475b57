using System.Globalization;

namespace SecurePods.Yaml.Scalars;

/// <summary>Numbers as go-yaml reads them: underscores anywhere, but in a number that begins with a point only between digits; octal by a leading 0 or 0o, hexadecimal by 0x, binary by 0b.</summary>
static class Numbers
{
    const int Small = 1024;

    static readonly object?[] SmallNumbers = new object?[Small];

    /// <summary>The <see cref="long"/> or <see cref="double"/>; null if the text is none.</summary>
    public static object? Read(string text)
    {
        if (text[0] == '.' || (text.Length > 1 && text[1] == '.' && text[0] is '+' or '-'))
        {
            if (Special(text) is { } special)
                return special;
            if (text[0] == '.')
                return HasSeparators(text) ? Decimal(text.Replace("_", "")) : null;
        }

        var plain = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        if (plain.Length == 0)
            return null;
        return Integer(plain) ?? Decimal(plain);
    }

    /// <summary>A number as a JSON reader takes it in: a whole one stays whole however it was written.</summary>
    public static object Box(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < 9.2e18 ? Box((long)number) : number;

    /// <summary>A whole number; small ones are made once.</summary>
    public static object Box(long number) =>
        number is < 0 or >= Small ? number : SmallNumbers[number] ??= number;

    static object? Special(string text) => text switch
    {
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => double.PositiveInfinity,
        "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
        _ => null,
    };

    static object? Integer(string text)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        var negative = text[0] == '-';
        var radix = 10u;
        if (at + 1 < text.Length && text[at] == '0')
        {
            radix = text[at + 1] switch { 'x' or 'X' => 16, 'b' or 'B' => 2, _ => 8 };
            at += radix != 8 || text[at + 1] is 'o' or 'O' ? 2 : 1;
        }

        if (at == text.Length)
            return null;
        ulong number = 0;
        for (; at < text.Length; at++)
        {
            var digit = Digit(text[at]);
            if (digit >= radix || number > (ulong.MaxValue - digit) / radix)
                return null;
            number = number * radix + digit;
        }

        if (number <= long.MaxValue)
            return Box(negative ? -(long)number : (long)number);
        if (negative)
            return number == 1ul << 63 ? long.MinValue : null;
        return text[0] == '+' ? null : (double)number;
    }

    static uint Digit(char character) => character switch
    {
        >= '0' and <= '9' => (uint)(character - '0'),
        >= 'a' and <= 'f' => (uint)(character - 'a' + 10),
        >= 'A' and <= 'F' => (uint)(character - 'A' + 10),
        _ => uint.MaxValue,
    };

    static double? Decimal(string text) =>
        IsDecimal(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) ? number : null;

    /// <summary>Whether a text is a decimal fraction, perhaps with an exponent.</summary>
    static bool IsDecimal(string text)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        var whole = Digits(text, ref at);
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole + fraction == 0)
            return false;
        if (at == text.Length)
            return true;
        if (text[at++] is not ('e' or 'E'))
            return false;
        if (at < text.Length && text[at] is '+' or '-')
            at++;
        return Digits(text, ref at) > 0 && at == text.Length;
    }

    /// <summary>Whether every underscore stands between digits.</summary>
    static bool HasSeparators(string text)
    {
        for (var at = text.IndexOf('_'); at >= 0; at = text.IndexOf('_', at + 1))
            if (at == 0 || at + 1 == text.Length || text[at - 1] is not (>= '0' and <= '9') || text[at + 1] is not (>= '0' and <= '9'))
                return false;
        return true;
    }

    static int Digits(string text, ref int at)
    {
        var from = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - from;
    }
}
