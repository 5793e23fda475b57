using System.Globalization;

namespace SecurePods.Validation;

/// <summary>Rules that many fields share, in words that follow the value.</summary>
internal static class RuleTexts
{
    public const string Required = "must be given";

    public const string Unique = "must not stand here twice";

    public const string Whole = "must be a whole number: this is counted, not measured";

    public const string Quantity =
        "must be a quantity: a decimal number and a suffix, none, n u m k M G T P E, Ki Mi Gi Ti Pi Ei, or an exponent as e3";

    public static string OneOf(IEnumerable<string> values) => "must be one of " + string.Join(", ", values);

    public static string Between(long min, long max)
    {
        if (max == long.MaxValue)
            return string.Create(CultureInfo.InvariantCulture, $"must be at least {min}");
        return min == long.MinValue
            ? string.Create(CultureInfo.InvariantCulture, $"must be at most {max}")
            : string.Create(CultureInfo.InvariantCulture, $"must be between {min} and {max}");
    }
}
