using FsCheck;
using FsCheck.Fluent;

namespace SecurePods.Tests.Writing;

/// <summary>Texts that YAML is known to stumble over, and all the others.</summary>
static class Texts
{
    static readonly string[] Special =
    [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "", "<<", "=", "nan", ".nan", ".inf", "-.inf", "+.INF", "inf",
        "0", "-0", "+1", "007", "0o17", "0x1F", "0X1f", "0b101", "1_000", "_1", "1__0", "1,000", "1:30", "-1:30:00.5", "190:20:30",
        "1e3", "1E+16", "1e", "e3", ".5", "5.", ".", "..", "1.2.3", "10.0.0.1", "10.0.0.0/8", "1.5e-7", "6.8523015e+5", "12e03", "685_230.15",
        "2001-12-14", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2024-02-30T00:00:00Z", "20240101",
        "-", "--", "---", "...", "--- a", "... b", "- a", "-a", "--flag=x: y", "?", "? a", "?a", ":", ":a", "a:", "a: b", "a:b", "a :b", "a#b", "a #b", "#a",
        "[a]", "{a: b}", "a, b", "&a", "*a", "!a", "!!str a", "|", ">", "'a'", "\"a\"", "it's", "say \"hi\"", "%a", "@a", "`a`", "a\\b", "\\n", "{\"a\": \"b\\\\c\"}",
        "100m", "128Mi", "80", "http", "nginx:1.29", "registry.k8s.io/pause@sha256:abc", "::1", "2001:db8::1", "fe80::", "12:34:56:78:9a:bc", "8e16b12f", "12345e67", "0xZZ", "1e3x",
    ];

    static readonly string[] Pieces =
    [
        " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", "\0", "\a", "\b", "\u001B", "\u007F", "\u0085", "\u009F", "\u00A0", "\u00AD", "\u2028", "\u2029", "\uFEFF",
        "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\u200B", "\u202E", "\u3000", "\U0001F600", "\U0001FFFF", "\U0010FFFF", "é", "ß", "日本", "עברית", "a\u0301",
        ":", ": ", " #", "#", "-", "- ", "---", "...", "\"", "'", "''", "\\", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ", "=", "~", "<<",
        "key: value", "a", "b", "7", ".", "_", "+", "e", "x", "  indented", "\tindented", "line", "trailing ", "trailing\t", "# comment",
    ];

    static Gen<string> RandomCase(Gen<string> texts) =>
        from text in texts
        from upper in Gen.Choose(0, 1).ArrayOf(text.Length)
        select string.Concat(text.Select((c, i) => upper[i] == 1 ? char.ToUpperInvariant(c) : c));

    static readonly Gen<string> Words = RandomCase(Gen.Elements(Special));

    static readonly Gen<string> Patchwork = Join("", Gen.Elements(Pieces), 0, 8);

    static readonly Gen<string> Lines =
        from lines in Join("\n", Gen.OneOf(Gen.Elements(Pieces), Words, Gen.Elements("", "", " ", "a", "  b", "\tc")), 1, 6)
        from end in Gen.Elements("", "\n", "\n\n", " \n", "\r\n")
        select lines + end;

    static readonly Gen<string> Numeric = Characters("0123456789.:_,+-eExXoObBaf TtZ", 1, 10);

    static readonly Gen<string> Ascii = Characters(string.Concat(Enumerable.Range(0, 128).Select(c => (char)c)), 0, 12);

    static readonly Gen<string> AnyRune =
        from runes in Gen.OneOf(Gen.Choose(0, 0xD7FF), Gen.Choose(0xE000, 0xFFFF), Gen.Choose(0x10000, 0x10FFFF)).ListOf(5)
        select string.Concat(runes.Select(char.ConvertFromUtf32));

    static readonly Gen<string> Long =
        from text in Gen.OneOf(Words, Patchwork, AnyRune)
        from times in Gen.Choose(20, 400)
        select string.Concat(Enumerable.Repeat(text, times));

    public static Gen<string> Any { get; } = Gen.Frequency((6, Words), (6, Patchwork), (4, Lines), (3, Numeric), (2, Ascii), (2, AnyRune), (1, Long));

    public static Arbitrary<string> Arbitrary { get; } = Arb.From(Any, Shorter);

    /// <summary>Every text that lacks one character, surrogate pairs staying whole.</summary>
    static IEnumerable<string> Shorter(string text)
    {
        if (text.Length > 100)
            yield return text[..(text.Length / 2)].TrimEnd('\uD800', '\uDBFF');

        var runes = text.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
            yield return string.Concat(runes.Where((_, at) => at != i));
    }

    static Gen<string> Characters(string alphabet, int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from characters in Gen.Elements(alphabet.ToCharArray()).ArrayOf(count)
        select new string(characters);

    static Gen<string> Join(string separator, Gen<string> pieces, int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from chosen in pieces.ArrayOf(count)
        select string.Join(separator, chosen);
}
