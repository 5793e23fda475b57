using System.Buffers;

namespace SecurePods.Validation;

internal static partial class Formats
{
    const string PathSegmentRule = "must be usable as a part of a URL: neither '.' nor '..', and without '/' and '%'";

    const string ConfigKeyRule =
        "must be a key of a ConfigMap or Secret: 1 to 253 bytes of A-Z, a-z, 0-9, '-', '_' and '.', not '.', not beginning with '..'";

    const string EnvVarNameRule = "must be a name of printable ASCII characters other than '='";

    const string PortNameRule =
        "must be a port name: 1 to 15 bytes of a-z, 0-9 and '-', at least one letter, no '-' at the ends nor two in a row";

    static readonly SearchValues<char> SlashOrPercent = SearchValues.Create("/%");

    public static string? PathSegment(string value)
        => value is "." or ".." || value.AsSpan().ContainsAny(SlashOrPercent) ? PathSegmentRule : null;

    public static string? ConfigKey(string value)
    {
        var isKey = value.Length is > 0 and <= 253
            && !value.AsSpan().ContainsAnyExcept(NameCharacter)
            && value != "."
            && !value.StartsWith("..", StringComparison.Ordinal);
        return isKey ? null : ConfigKeyRule;
    }

    public static string? EnvVarName(string value)
        => value.Length > 0 && !value.AsSpan().ContainsAnyExcept(CharacterSets.PrintableAscii) && !value.Contains('=') ? null : EnvVarNameRule;

    public static string? PortName(string value)
    {
        var isName = value.Length <= 15
            && IsDnsLabel(value)
            && value.AsSpan().ContainsAny(CharacterSets.LowerLetters)
            && !value.Contains("--", StringComparison.Ordinal);
        return isName ? null : PortNameRule;
    }
}
