using System.Globalization;

namespace SecurePods;

/// <summary>Values as a manifest writes them.</summary>
internal static class ValueText
{
    public static string Of<T>(T value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
