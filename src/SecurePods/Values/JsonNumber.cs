using System.Globalization;

namespace SecurePods;

/// <summary>A JSON number by its value.</summary>
internal static class JsonNumber
{
    /// <summary>
    /// Sign, digits without zeros at the ends, and exponent: <c>1.50</c>, <c>15e-1</c> and <c>0.15E1</c> are all <c>15E-1</c>.
    /// </summary>
    public static string Canonical(string number)
    {
        var e = number.AsSpan().IndexOfAny('e', 'E');
        var mantissa = e < 0 ? number : number[..e];
        var exponent = 0L;
        if (e >= 0 && !long.TryParse(number.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return number;   // an exponent beyond all reason equals itself

        var sign = mantissa[0] == '-' ? "-" : "";
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.TrimStart('-').Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
            return "0";

        exponent += digits.Length - significant.Length - decimals;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{significant}E{exponent}");
    }
}
