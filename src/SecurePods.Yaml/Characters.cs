using System.Text;

namespace SecurePods.Yaml;

/// <summary>Which characters a text may hold, and what others mean.</summary>
static class Characters
{
    /// <summary>What the decoder puts in place of bytes that are no UTF-8: a character that no text may hold.</summary>
    const char Undecodable = '\uFFFF';

    const char Replacement = '\uFFFD';

    /// <summary>UTF-8 that says where it was none.</summary>
    public static Encoding Utf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Undecodable.ToString()));

    /// <summary>Whether a text is UTF-16 that was read as UTF-8.</summary>
    public static bool LooksLikeUtf16(string text) =>
        text.Length > 1 && (text[0] == '\0' || text[1] == '\0' || (text[0] == Undecodable && text[1] == Undecodable));

    /// <summary>The place of the first character from an index on that no text may hold; -1 if there is none.</summary>
    public static int FirstForbidden(string text, int from = 0)
    {
        for (var i = from; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= ' ' and <= '~' or '\n' or '\r' or '\t')
                continue;
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (!IsAllowed(character))
                return i;
        }

        return -1;
    }

    /// <summary>What is wrong with a character.</summary>
    public static string Problem(char character) => character switch
    {
        Undecodable => "this is not UTF-8: save the file as UTF-8",
        _ when char.IsSurrogate(character) => "half of a surrogate pair is no character",
        _ => $"control characters such as U+{(int)character:X4} are not allowed; in a double-quoted text write it as an escape",
    };

    /// <summary>The text with a replacement character for each that it may not hold.</summary>
    public static string Mended(string text)
    {
        var mended = new StringBuilder(text);
        for (var at = FirstForbidden(text); at >= 0; at = FirstForbidden(text, at + 1))
            mended[at] = Replacement;
        return mended.ToString();
    }

    static bool IsAllowed(char character) => character is '\u0085' or (>= '\u00A0' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD');
}
