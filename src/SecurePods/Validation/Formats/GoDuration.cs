namespace SecurePods.Validation;

/// <summary>A duration as Go writes it: "1h30m", "1.5s", "-2ms", "0".</summary>
internal static class GoDuration
{
    static readonly (string Name, decimal Nanoseconds)[] Units =
    [
        ("ns", 1m), ("us", 1e3m), ("\u00b5s", 1e3m), ("\u03bcs", 1e3m), ("ms", 1e6m), ("s", 1e9m), ("m", 60e9m), ("h", 3600e9m),
    ];

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text is ['+' or '-', ..])
            text = text[1..];
        if (text is "0")
            return true;

        var total = 0m;
        do
        {
            if (!ReadNumber(ref text, out var number) || !ReadUnit(ref text, out var unit))
                return false;
            if (number > long.MaxValue / unit)
                return false;
            total += number * unit;
        }
        while (!text.IsEmpty);
        return total <= long.MaxValue;
    }

    static bool ReadNumber(ref ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        var digits = 0;
        var scale = 1m;
        for (; !text.IsEmpty && char.IsAsciiDigit(text[0]); text = text[1..], digits++)
            if ((number = number * 10 + (text[0] - '0')) > long.MaxValue)
                return false;
        if (text is not ['.', ..])
            return digits > 0;

        for (text = text[1..]; !text.IsEmpty && char.IsAsciiDigit(text[0]); text = text[1..], digits++)
            if (scale > 1e-9m * 1e-9m)
                number += (text[0] - '0') * (scale /= 10);
        return digits > 0;
    }

    static bool ReadUnit(ref ReadOnlySpan<char> text, out decimal nanoseconds)
    {
        var length = 0;
        while (length < text.Length && text[length] != '.' && !char.IsAsciiDigit(text[length]))
            length++;

        var name = text[..length];
        text = text[length..];
        nanoseconds = 0;
        foreach (var unit in Units)
            if (name.SequenceEqual(unit.Name))
                nanoseconds = unit.Nanoseconds;
        return nanoseconds > 0;
    }
}
