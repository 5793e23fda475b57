using System.Globalization;

namespace SecurePods.Validation;

/// <summary>One of the five fields of a cron schedule: its bounds, and the names of its values from the least on.</summary>
internal sealed class CronField(int minimum, int maximum, string[] names)
{
    /// <summary>Ranges joined by commas; an empty one counts for nothing.</summary>
    public bool Allows(ReadOnlySpan<char> field)
    {
        while (field.IndexOf(',') is var comma and >= 0)
        {
            if (comma > 0 && !AllowsRange(field[..comma]))
                return false;
            field = field[(comma + 1)..];
        }
        return field.IsEmpty || AllowsRange(field);
    }

    /// <summary>A range and perhaps a step: "*", "5", "1-5", "mon-fri", each with "/2" or without.</summary>
    bool AllowsRange(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
            return IsRange(text, hasStep: false);
        return IsNumber(text[(slash + 1)..], out var step) && step > 0 && IsRange(text[..slash], hasStep: true);
    }

    bool IsRange(ReadOnlySpan<char> text, bool hasStep)
    {
        var hyphen = text.IndexOf('-');
        var first = hyphen < 0 ? text : text[..hyphen];
        if (first is "*" or "?")
            return true;   // what follows a hyphen here is never read

        if (!IsValue(first, out var start))
            return false;
        var end = hasStep ? maximum : start;   // "5/10" is "5-59/10"
        if (hyphen >= 0 && !IsValue(text[(hyphen + 1)..], out end))
            return false;
        return minimum <= start && start <= end && end <= maximum;
    }

    bool IsValue(ReadOnlySpan<char> text, out long value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (!text.Equals(names[i], StringComparison.OrdinalIgnoreCase))
                continue;
            value = minimum + i;
            return true;
        }
        return IsNumber(text, out value);
    }

    static bool IsNumber(ReadOnlySpan<char> text, out long value)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= 0;
}
