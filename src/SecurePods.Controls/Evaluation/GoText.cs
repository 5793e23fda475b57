using System.Globalization;
using System.Text;

namespace SecurePods;

/// <summary>Go's quoted strings, in which Kubernetes prints annotations.</summary>
internal static class GoText
{
    const string Escaped = "\a\b\f\n\r\t\v\\\"";
    const string Letters = "abfnrtv\\\"";

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsSurrogatePair(text, i);
            Append(quoted, text, i);
            if (pair)
                i++;
        }

        return quoted.Append('"').ToString();
    }

    static void Append(StringBuilder quoted, string text, int index)
    {
        var escape = Escaped.IndexOf(text[index]);
        if (escape >= 0)
            quoted.Append('\\').Append(Letters[escape]);
        else if (IsPrintable(text, index))
            quoted.Append(text, index, char.IsSurrogatePair(text, index) ? 2 : 1);
        else
            AppendCode(quoted, char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index]);
    }

    static void AppendCode(StringBuilder quoted, int code)
    {
        var format = code switch
        {
            < 0x80 => @"\x{0:x2}",
            <= 0xFFFF => @"\u{0:x4}",
            _ => @"\U{0:x8}",
        };
        quoted.AppendFormat(CultureInfo.InvariantCulture, format, code);
    }

    static bool IsPrintable(string text, int index) =>
        text[index] == ' ' || CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
