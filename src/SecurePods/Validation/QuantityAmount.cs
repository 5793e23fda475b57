using System.Globalization;

namespace SecurePods.Validation;

/// <summary>
/// What a quantity amounts to. Kept in billionths, the finest that Kubernetes knows: finer is rounded up, and what is beyond all measure stops at the greatest.
/// </summary>
internal readonly record struct QuantityAmount(Int128 Billionths) : IComparable<QuantityAmount>
{
    const int Scale = 9;

    static readonly Int128 One = 1_000_000_000;
    static readonly Int128 Thousandth = 1_000_000;
    static readonly Int128 Greatest = Int128.MaxValue / One * One;
    static readonly Int128[] PowersOfTen = Powers();

    public bool IsNegative => Billionths < 0;

    public bool IsPositive => Billionths > 0;

    /// <summary>Resource lists are kept in thousandths, rounded up.</summary>
    public QuantityAmount InThousandths
    {
        get
        {
            var rest = Billionths % Thousandth;
            return rest > 0 ? new(Billionths - rest + Thousandth) : new(Billionths - rest);
        }
    }

    public bool IsWhole => InThousandths.Billionths % One == 0;

    public int CompareTo(QuantityAmount other) => Billionths.CompareTo(other.Billionths);

    /// <summary>Whether one entry of a resource list is more than another.</summary>
    public bool Exceeds(QuantityAmount other)
        => CompareTo(other) > 0 && InThousandths.CompareTo(other.InThousandths) > 0;

    public static bool TryParse(ReadOnlySpan<char> text, out QuantityAmount amount)
    {
        amount = default;
        var isNegative = text is ['-', ..];
        if (text is ['+' or '-', ..])
            text = text[1..];

        var whole = Digits(text);
        text = text[whole.Length..];
        var fraction = text is ['.', ..] ? Digits(text[1..]) : default;
        if (text is ['.', ..])
            text = text[(1 + fraction.Length)..];

        if (whole.IsEmpty && fraction.IsEmpty || !Suffix(text, out var binary, out var exponent))
            return false;

        var magnitude = Magnitude(whole, fraction, binary, exponent);
        amount = new(isNegative ? -magnitude : magnitude);
        return true;
    }

    static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(CharacterSets.Digits);
        return end < 0 ? text : text[..end];
    }

    /// <summary>The power of 1024 or of 10 that a suffix stands for.</summary>
    static bool Suffix(ReadOnlySpan<char> text, out int binary, out int exponent)
    {
        (binary, exponent) = text switch
        {
            "" => (0, 0),
            "n" => (0, -9),
            "u" => (0, -6),
            "m" => (0, -3),
            "k" => (0, 3),
            "M" => (0, 6),
            "G" => (0, 9),
            "T" => (0, 12),
            "P" => (0, 15),
            "E" => (0, 18),
            "Ki" => (1, 0),
            "Mi" => (2, 0),
            "Gi" => (3, 0),
            "Ti" => (4, 0),
            "Pi" => (5, 0),
            "Ei" => (6, 0),
            _ => (-1, 0),
        };
        return binary >= 0 || (text is ['e' or 'E', ..] && IsExponent(text[1..], out binary, out exponent));
    }

    static bool IsExponent(ReadOnlySpan<char> text, out int binary, out int exponent)
    {
        binary = 0;
        var isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        exponent = (int)long.Clamp(value, -1000, 1000);
        return isNumber;
    }

    static Int128 Magnitude(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int binary, int exponent)
    {
        var power = exponent + Scale - fraction.Length;
        var mantissa = 0L;
        var isRounded = false;
        Read(whole, ref mantissa, ref power, ref isRounded);
        Read(fraction, ref mantissa, ref power, ref isRounded);

        var value = Times(mantissa, Int128.One << (10 * binary));
        if (power >= 0)
            value = Times(value, PowerOfTen(power));
        else
            (value, isRounded) = Divided(value, PowerOfTen(-power), isRounded);
        return isRounded ? Int128.Min(value + 1, Greatest) : value;
    }

    /// <summary>Takes digits in as long as a long holds them; each one more is a power of ten.</summary>
    static void Read(ReadOnlySpan<char> digits, ref long mantissa, ref int power, ref bool isRounded)
    {
        foreach (var digit in digits)
        {
            if (mantissa < 100_000_000_000_000_000)
            {
                mantissa = mantissa * 10 + (digit - '0');
                continue;
            }
            power++;
            isRounded |= digit != '0';
        }
    }

    static (Int128 Value, bool IsRounded) Divided(Int128 value, Int128 divisor, bool isRounded)
    {
        var (quotient, rest) = Int128.DivRem(value, divisor);
        return (quotient, isRounded || rest != 0);
    }

    static Int128 Times(Int128 value, Int128 factor)
        => value == 0 || Bits(value) + Bits(factor) <= 126 ? value * factor : Greatest;

    static int Bits(Int128 value) => 128 - (int)Int128.LeadingZeroCount(value);

    static Int128 PowerOfTen(int power) => PowersOfTen[Math.Min(power, PowersOfTen.Length - 1)];

    static Int128[] Powers()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
