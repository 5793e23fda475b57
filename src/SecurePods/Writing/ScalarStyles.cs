using System.Buffers;

namespace SecurePods.Writing;

/// <summary>How a text is written in YAML.</summary>
internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
}

/// <summary>Finds the most readable style in which a text is read as itself, and as a string, by YAML 1.1 and 1.2.</summary>
internal static class ScalarStyles
{
    /// <summary>
    /// What is never written raw, but for tab and newline: control characters, the byte order mark, what YAML 1.1 takes for a
    /// line break, noncharacters (those beyond U+FFFF are printable to YAML and JSON), and the marks that turn the direction
    /// of text, by which a manifest could show its reviewer something else than it says.
    /// </summary>
    internal static readonly string UnprintableChars = new(
    [
        .. Range(0x00, 0x08), .. Range(0x0B, 0x1F), .. Range(0x7F, 0x9F),
        '\u2028', '\u2029', '\uFEFF', .. Range(0xFDD0, 0xFDEF), '\uFFFE', '\uFFFF',
        .. Range(0x202A, 0x202E), .. Range(0x2066, 0x2069),
    ]);

    static readonly SearchValues<char> Unprintable = SearchValues.Create(UnprintableChars);

    /// <summary>Printable ASCII without the two that must not stand beside a blank.</summary>
    static readonly SearchValues<char> Ordinary = SearchValues.Create([.. Range(0x20, 0x7E).Where(c => c is not (':' or '#'))]);

    static readonly SearchValues<char> PrintableAscii = SearchValues.Create([.. Range(0x20, 0x7E)]);

    public static ScalarStyle Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Ordinary) < 0)
            return PlainScalar.MayStandAlone(text) ? ScalarStyle.Plain : Quoted(text);

        if (text.IndexOfAnyExcept(PrintableAscii) < 0)
            return PlainScalar.MayStand(text) ? ScalarStyle.Plain : Quoted(text);

        if (text.IndexOfAny(Unprintable) >= 0)
            return ScalarStyle.DoubleQuoted;
        if (text.Contains('\n'))
            return LiteralBlock.Survives(text) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
        if (text.Contains('\t'))
            return ScalarStyle.DoubleQuoted;
        return PlainScalar.MayStand(text) ? ScalarStyle.Plain : Quoted(text);
    }

    /// <summary>Single quotes spare text such as JSON its backslashes.</summary>
    static ScalarStyle Quoted(ReadOnlySpan<char> text) =>
        text.IndexOfAny('"', '\\') < 0 ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;

    static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
