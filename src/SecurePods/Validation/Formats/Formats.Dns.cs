using System.Buffers;

namespace SecurePods.Validation;

/// <summary>The formats that the API server demands of texts. Each answers null, or the rule that the text breaks.</summary>
internal static partial class Formats
{
    const string Dns1123LabelRule =
        "must be a lowercase RFC 1123 label: a-z, 0-9 and '-', with a letter or digit at both ends, at most 63 bytes";

    const string Dns1123SubdomainRule =
        "must be a lowercase RFC 1123 subdomain: parts of a-z, 0-9 and '-' joined by '.', each with a letter or digit at both ends, at most 253 bytes in all";

    static readonly SearchValues<char> LowerAlphanumeric = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
    static readonly SearchValues<char> LowerAlphanumericOrHyphen = SearchValues.Create("-abcdefghijklmnopqrstuvwxyz0123456789");

    public static string? Dns1123Label(string value)
        => value.Length <= 63 && IsDnsLabel(value) ? null : Dns1123LabelRule;

    public static string? Dns1123Subdomain(string value)
        => IsDnsSubdomain(value) ? null : Dns1123SubdomainRule;

    /// <summary>Parts are not bounded to 63 bytes: the API server bounds only the whole.</summary>
    static bool IsDnsSubdomain(ReadOnlySpan<char> text)
    {
        if (text.Length > 253)
            return false;

        while (text.IndexOf('.') is var dot and >= 0)
        {
            if (!IsDnsLabel(text[..dot]))
                return false;
            text = text[(dot + 1)..];
        }
        return IsDnsLabel(text);
    }

    static bool IsDnsLabel(ReadOnlySpan<char> text) => Consists(text, LowerAlphanumericOrHyphen, LowerAlphanumeric);

    /// <summary>Whether a text that is not empty has only <paramref name="inside"/>, and <paramref name="atEnds"/> at both ends.</summary>
    static bool Consists(ReadOnlySpan<char> text, SearchValues<char> inside, SearchValues<char> atEnds)
        => !text.IsEmpty && atEnds.Contains(text[0]) && atEnds.Contains(text[^1]) && !text.ContainsAnyExcept(inside);
}
