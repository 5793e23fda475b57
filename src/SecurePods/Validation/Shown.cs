using System.Globalization;
using System.Text;

namespace SecurePods.Validation;

/// <summary>How a value stands in a message: short, on one line, and without anything that a terminal would obey.</summary>
internal static class Shown
{
    const int Longest = 80;

    public static string? Value(object? value) => value switch
    {
        null => null,
        string text => Text(text),
        bool flag => flag ? "true" : "false",
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    public static string Text(string value)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (i >= Longest)
                return shown.Append(CultureInfo.InvariantCulture, $"… ({Encoding.UTF8.GetByteCount(value)} bytes)").ToString();

            if (IsPair(value, i))
                shown.Append(value[i]).Append(value[++i]);
            else
                Append(shown, value[i]);
        }
        return shown.ToString();
    }

    static bool IsPair(string value, int index)
        => index + 1 < value.Length && char.IsSurrogatePair(value[index], value[index + 1]);

    static void Append(StringBuilder shown, char character)
    {
        switch (character)
        {
            case '\n':
                shown.Append("\\n");
                break;
            case '\r':
                shown.Append("\\r");
                break;
            case '\t':
                shown.Append("\\t");
                break;
            default:
                if (IsPlain(character))
                    shown.Append(character);
                else
                    shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                break;
        }
    }

    static bool IsPlain(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
