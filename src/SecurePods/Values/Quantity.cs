using System.Globalization;

namespace SecurePods;

/// <summary>
/// An amount of a resource, such as <c>100m</c> or <c>128Mi</c>: Kubernetes' <c>Quantity</c>. It keeps the text as written and
/// is equal to another by it, so <c>1000m</c> and <c>1</c> differ. It is written as a string, as the API server does: a
/// number would lose digits in readers that keep numbers as doubles.
/// </summary>
public readonly record struct Quantity
{
    readonly string? _text;

    Quantity(string? text) => _text = text is "" ? null : text;   // so that the default equals the empty text

    /// <summary>A quantity as text; <see cref="IsValid(string)"/> says whether Kubernetes takes it.</summary>
    public static implicit operator Quantity(string text) => new(text);

    /// <summary>A whole amount.</summary>
    public static implicit operator Quantity(long amount) => new(amount.ToString(CultureInfo.InvariantCulture));

    /// <summary>A decimal amount.</summary>
    public static implicit operator Quantity(decimal amount) => new(amount.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether this is a quantity that Kubernetes can read.</summary>
    public bool IsValid() => IsValid(ToString());

    /// <summary>
    /// Whether a text is a quantity that Kubernetes can read: a decimal number and a suffix, one of
    /// <c>n u m k M G T P E Ki Mi Gi Ti Pi Ei</c>, an exponent such as <c>e3</c>, or none.
    /// </summary>
    public static bool IsValid(string? text)
    {
        var rest = text.AsSpan();
        if (rest is ['+' or '-', ..])
            rest = rest[1..];

        var whole = CountDigits(rest);
        rest = rest[whole..];
        var fraction = 0;
        if (rest is ['.', ..])
        {
            fraction = CountDigits(rest[1..]);
            rest = rest[(1 + fraction)..];
        }

        return whole + fraction > 0 && (IsSuffix(rest) || IsExponent(rest));
    }

    /// <summary>The text as written.</summary>
    public override string ToString() => _text ?? "";

    static bool IsSuffix(ReadOnlySpan<char> text) =>
        text is "" or "n" or "u" or "m" or "k" or "M" or "G" or "T" or "P" or "E" or "Ki" or "Mi" or "Gi" or "Ti" or "Pi" or "Ei";

    static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text is not ['e' or 'E', .. var digits])
            return false;
        if (digits is ['+' or '-', ..])
            digits = digits[1..];
        return !digits.IsEmpty && CountDigits(digits) == digits.Length;
    }

    static int CountDigits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(CharacterSets.Digits);
        return length < 0 ? text.Length : length;
    }
}
