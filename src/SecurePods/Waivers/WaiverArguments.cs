namespace SecurePods.Waivers;

/// <summary>A waiver as a builder is given it, of the pod's own fields: of a rule that exists, with a reason.</summary>
static class WaiverArguments
{
    /// <exception cref="ArgumentException">There is no such rule, the reason is empty, or the day is none.</exception>
    public static Waiver ToWaiver(string rule, string because, string? until)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Catalogue.Find(rule) is null)
            throw new ArgumentException($"There is no rule \"{rule}\" to waive; the class Rule names them all.", nameof(rule));
        if (string.IsNullOrWhiteSpace(because))
            throw new ArgumentException($"A waiver of {rule} needs its reason: because: \"why this is safe here\".", nameof(because));
        return new(rule, null, because, Day(rule, until));
    }

    static DateTime? Day(string rule, string? until)
    {
        if (until is null)
            return null;
        if (Waiver.TryParseDay(until, out var day))
            return day;
        throw new ArgumentException($"A waiver of {rule} is not valid until \"{until}\": the last valid day is written as {Waiver.DayFormat}, 2027-03-01 say.", nameof(until));
    }
}
