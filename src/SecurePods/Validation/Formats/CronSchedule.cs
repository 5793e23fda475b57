namespace SecurePods.Validation;

/// <summary>The grammar of a CronJob's schedule, with the liberties that the API server's parser takes.</summary>
internal static class CronSchedule
{
    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    static readonly CronField[] Fields =
    [
        new(0, 59, []),
        new(0, 23, []),
        new(1, 31, []),
        new(1, 12, Months),
        new(0, 6, Days),
    ];

    const string Every = "@every ";

    public static bool IsValid(ReadOnlySpan<char> schedule)
        => schedule is ['@', ..] ? IsDescriptor(schedule) : HasFiveFields(schedule);

    static bool IsDescriptor(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(Every, StringComparison.Ordinal))
            return GoDuration.IsValid(text[Every.Length..]);
        return text is "@yearly" or "@annually" or "@monthly" or "@weekly" or "@daily" or "@midnight" or "@hourly";
    }

    static bool HasFiveFields(ReadOnlySpan<char> schedule)
    {
        var count = 0;
        for (var rest = schedule.TrimStart(); !rest.IsEmpty; rest = rest.TrimStart())
        {
            var end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
                end++;
            if (count == Fields.Length || !Fields[count].Allows(rest[..end]))
                return false;
            count++;
            rest = rest[end..];
        }
        return count == Fields.Length;
    }
}
