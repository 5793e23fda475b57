namespace SecurePods.Tests.Writing;

public class MomentTests
{
    static readonly DateTimeOffset Leap = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(2)).AddMicroseconds(1234.5);

    [Test]
    public void A_time_is_quoted_and_in_utc_to_the_second() =>
        Assert.That(Written.YamlValue(w => w.Time(Leap)), Is.EqualTo("\"2024-02-28T23:02:03Z\"\n"));

    [Test]
    public void A_micro_time_has_six_decimals()
    {
        Assert.That(Written.YamlValue(w => w.MicroTime(Leap)), Is.EqualTo("\"2024-02-28T23:02:03.001234Z\"\n"));
        Assert.That(Written.Json(w => w.MicroTime(DateTimeOffset.UnixEpoch)), Is.EqualTo("\"1970-01-01T00:00:00.000000Z\"\n"));
    }

    [Test]
    public void The_ends_of_time_have_four_digits_of_a_year()
    {
        Assert.That(Written.Json(w => w.Time(DateTimeOffset.MinValue)), Is.EqualTo("\"0001-01-01T00:00:00Z\"\n"));
        Assert.That(Written.Json(w => w.Time(DateTimeOffset.MaxValue)), Is.EqualTo("\"9999-12-31T23:59:59Z\"\n"));
    }
}
