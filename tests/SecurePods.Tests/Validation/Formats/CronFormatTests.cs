using F = SecurePods.Validation.Formats;

namespace SecurePods.Tests.Validation;

public class CronFormatTests
{
    [TestCase("* * * * *")]
    [TestCase("0 3 1,15 * mon-fri")]
    [TestCase("*/5 0-23/2 ? JAN-mar SUN")]
    [TestCase("59 23 31 12 6")]
    [TestCase("5/10 * * * *")]
    [TestCase("  0\t0  * * *  ")]
    [TestCase("1,,2 * * * *")]
    [TestCase("+5 * * * *")]
    [TestCase("*-9 * * * *")]
    [TestCase("@hourly")]
    [TestCase("@midnight")]
    [TestCase("@every 1h30m")]
    [TestCase("@every 1.5s")]
    [TestCase("@every -2ms")]
    [TestCase("@every 0")]
    [TestCase("@every .5h")]
    public void A_schedule_is_taken(string value) => Assert.That(F.Cron(value), Is.Null);

    [TestCase("")]
    [TestCase("* * * *")]
    [TestCase("* * * * * *")]
    [TestCase("60 * * * *")]
    [TestCase("* 24 * * *")]
    [TestCase("* * 0 * *")]
    [TestCase("* * 32 * *")]
    [TestCase("* * * 0 *")]
    [TestCase("* * * 13 *")]
    [TestCase("* * * * 7")]
    [TestCase("5-1 * * * *")]
    [TestCase("1-2-3 * * * *")]
    [TestCase("*/0 * * * *")]
    [TestCase("*/-1 * * * *")]
    [TestCase("*/2/3 * * * *")]
    [TestCase("*/ * * * *")]
    [TestCase("jan * * * *")]
    [TestCase("* * L * *")]
    [TestCase("* * * * mon#1")]
    [TestCase("@reboot")]
    [TestCase("@Hourly")]
    [TestCase(" @hourly")]
    [TestCase("@every")]
    [TestCase("@every 5")]
    [TestCase("@every 1d")]
    [TestCase("@every 1h30")]
    [TestCase("@every h")]
    [TestCase("@every .h")]
    [TestCase("@every 99999999999h")]
    public void What_is_no_schedule_is_refused(string value) => Assert.That(F.Cron(value), Does.StartWith("must be a cron schedule"));

    [TestCase("TZ=Europe/Berlin 0 0 * * *")]
    [TestCase("CRON_TZ=UTC 0 0 * * *")]
    public void A_schedule_names_no_time_zone(string value) => Assert.That(F.Cron(value), Does.Contain("timeZone"));
}
