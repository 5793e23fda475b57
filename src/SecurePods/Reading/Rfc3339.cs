using System.Globalization;

namespace SecurePods.Reading;

/// <summary>Moments as Go reads them from JSON.</summary>
static class Rfc3339
{
    const int SecondsLength = 19;   // 2026-01-31T12:00:00

    public static bool TryParse(string text, out DateTimeOffset moment)
    {
        moment = default;
        var digits = FractionOf(text);
        if (text.Length < SecondsLength + 1 || (digits == 0 && text[SecondsLength] == '.'))
            return false;
        var zone = text[(SecondsLength + (digits == 0 ? 0 : digits + 1))..];
        if (!IsZone(zone))
            return false;
        var fraction = text.Substring(SecondsLength, digits == 0 ? 0 : Math.Min(digits, 7) + 1);   // .NET counts in tenths of a microsecond
        var format = "yyyy-MM-ddTHH:mm:ss" + (fraction.Length == 0 ? "" : "." + new string('f', fraction.Length - 1)) + "zzz";
        return DateTimeOffset.TryParseExact(text[..SecondsLength] + fraction + (zone == "Z" ? "+00:00" : zone), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    /// <summary>The number of decimals of the seconds.</summary>
    public static int FractionOf(string text)
    {
        if (text.Length <= SecondsLength || text[SecondsLength] != '.')
            return 0;
        var end = SecondsLength + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - SecondsLength - 1;
    }

    static bool IsZone(string zone) =>
        zone == "Z" || (zone is ['+' or '-', _, _, ':', _, _] && char.IsAsciiDigit(zone[1]) && char.IsAsciiDigit(zone[2]) && char.IsAsciiDigit(zone[4]) && char.IsAsciiDigit(zone[5]));
}
