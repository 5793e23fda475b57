using System.Buffers;

namespace SecurePods.Writing;

/// <summary>
/// Text in quotes. A double-quoted text is a string of JSON and of YAML alike: printable text is raw, the rest is
/// escaped in the forms that both have, never as surrogates.
/// </summary>
internal static class QuotedScalar
{
    /// <summary>Printable ASCII that stands for itself between double quotes.</summary>
    public static readonly SearchValues<char> Unescaped = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x7F - 0x20).Select(code => (char)code).Where(c => c is not ('"' or '\\'))]);

    static readonly SearchValues<char> Escaped = SearchValues.Create([.. "\"\\\n\t", .. ScalarStyles.UnprintableChars]);

    public static void AppendDouble(Utf8Buffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append((byte)'"');
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            buffer.Append(text[..at]);
            AppendEscape(buffer, text[at]);
            text = text[(at + 1)..];
        }

        buffer.Append(text);
        buffer.Append((byte)'"');
    }

    /// <summary>YAML only, and printable text only: for text with backslashes and double quotes in it.</summary>
    public static void AppendSingle(Utf8Buffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append((byte)'\'');
        for (var at = text.IndexOf('\''); at >= 0; at = text.IndexOf('\''))
        {
            buffer.Append(text[..at]);
            buffer.Append("''"u8);
            text = text[(at + 1)..];
        }

        buffer.Append(text);
        buffer.Append((byte)'\'');
    }

    static void AppendEscape(Utf8Buffer buffer, char c)
    {
        switch (c)
        {
            case '"': buffer.Append("\\\""u8); break;
            case '\\': buffer.Append("\\\\"u8); break;
            case '\n': buffer.Append("\\n"u8); break;
            case '\r': buffer.Append("\\r"u8); break;
            case '\t': buffer.Append("\\t"u8); break;
            case '\b': buffer.Append("\\b"u8); break;
            case '\f': buffer.Append("\\f"u8); break;
            default:
                buffer.Append([(byte)'\\', (byte)'u', Hex(c >> 12), Hex(c >> 8), Hex(c >> 4), Hex(c)]);
                break;
        }
    }

    static byte Hex(int digits) => "0123456789abcdef"u8[digits & 0xF];
}
