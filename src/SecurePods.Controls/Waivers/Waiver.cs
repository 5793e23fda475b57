using System.Globalization;

namespace SecurePods.Waivers;

/// <summary>A rule that an object need not follow, why, and until when.</summary>
/// <param name="Rule">The rule's ID.</param>
/// <param name="Container">The container for which it is waived; null for the pod's own fields.</param>
/// <param name="Because">The reason.</param>
/// <param name="Until">The last day, UTC, on which it is valid; null for ever.</param>
public sealed record Waiver(string Rule, string? Container, string Because, DateTime? Until = null)
{
    /// <summary>How a day is written.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>The last valid day as it is written; null for ever.</summary>
    public string? UntilText => Until?.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Whether the last valid day is over.</summary>
    public bool IsExpired(DateTime today) => Until < today.Date;

    /// <summary>A day such as <c>2027-03-01</c>.</summary>
    public static bool TryParseDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out day);
}
