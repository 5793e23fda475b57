namespace SecurePods.Validation;

internal static partial class Formats
{
    const string CronRule =
        "must be a cron schedule: minute (0-59), hour (0-23), day of month (1-31), month (1-12 or jan-dec) and day of week (0-6 or sun-sat), or @hourly, @daily, @weekly, @monthly, @yearly or '@every 1h30m'";

    const string CronZoneRule = "must not name a time zone: use the field timeZone";

    public static string? Cron(string value)
    {
        if (value.Contains("TZ", StringComparison.Ordinal))
            return CronZoneRule;
        return CronSchedule.IsValid(value) ? null : CronRule;
    }
}
