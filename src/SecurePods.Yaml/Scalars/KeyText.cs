using System.Globalization;

namespace SecurePods.Yaml.Scalars;

/// <summary>A key that is no text, as the text that Kubernetes makes of it.</summary>
static class KeyText
{
    /// <summary>The text; null of a value that can be no key.</summary>
    public static string? Of(object? value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number when number > long.MaxValue && number <= ulong.MaxValue && number == Math.Floor(number) => null,
        double number => Floating((float)number),
        _ => null,
    };

    /// <summary>As Go writes a float32 in its shortest form: with an exponent below 0.0001 and from a million on.</summary>
    static string Floating(float number)
    {
        if (float.IsNaN(number))
            return ".nan";
        if (float.IsInfinity(number))
            return number > 0 ? ".inf" : "-.inf";
        var (digits, exponent) = Shortest(Math.Abs(number));
        var sign = number < 0 || (number == 0 && float.IsNegativeInfinity(1 / number)) ? "-" : "";
        if (exponent is >= -4 and < 6)
            return sign + Positional(digits, exponent);
        var fraction = digits.Length > 1 ? "." + digits.Substring(1) : "";
        return $"{sign}{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}";
    }

    static string Positional(string digits, int exponent)
    {
        if (exponent < 0)
            return "0." + new string('0', -exponent - 1) + digits;
        return digits.Length <= exponent + 1 ? digits.PadRight(exponent + 1, '0') : digits.Insert(exponent + 1, ".");
    }

    /// <summary>The digits without zeros around them, and the power of ten of the first.</summary>
    static (string Digits, int Exponent) Shortest(float number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text.Substring(0, e);
        var point = mantissa.IndexOf('.');
        var all = mantissa.Replace(".", "");
        var digits = all.TrimStart('0');
        exponent += (point < 0 ? mantissa.Length : point) - 1 - (all.Length - digits.Length);
        digits = digits.TrimEnd('0');
        return digits.Length == 0 ? ("0", 0) : (digits, exponent);
    }
}
