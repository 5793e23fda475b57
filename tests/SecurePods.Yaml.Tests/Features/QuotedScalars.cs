using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Scalars in quotes.</summary>
static class QuotedScalars
{
    public static readonly YamlFeature[] All =
    [
        Read("Single-quoted scalar", "v: 'a b'\n", "{\"v\":\"a b\"}"),
        Read("Single quotes doubled", "v: 'it''s'\n", "{\"v\":\"it's\"}"),
        Read("Backslash in single quotes", "v: 'a\\nb'\n", "{\"v\":\"a\\\\nb\"}"),
        Read("Single-quoted over lines", "v: 'one\n  two\n\n  three'\n", "{\"v\":\"one two\\nthree\"}"),
        Read("Single-quoted blanks at line ends", "v: ' a  \n   b '\n", "{\"v\":\" a b \"}"),
        Read("Single-quoted empty", "v: ''\n", "{\"v\":\"\"}"),
        Read("Hash and colon in quotes", "v: 'a # b: c'\n", "{\"v\":\"a # b: c\"}"),
        Read("Double-quoted escapes", "v: \"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\\"\\\\\"\n", "{\"v\":\"\\u0000\\u0007\\b\\t\\n\\u000b\\f\\r\\u001b\\\"\\\\\"}"),
        Read("Double-quoted escapes of one, two and four bytes", "v: \"\\x41\\u00e9\\U0001F600\"\n", "{\"v\":\"A\u00E9\U0001F600\"}"),
        Read("Double-quoted escapes of spaces and breaks", "v: \"\\ \\N\\_\\L\\P\"\n", "{\"v\":\" \u0085\u00A0\u2028\u2029\"}"),
        Read("Double-quoted tab escape, blank", "v: \"a\\\tb\"\n", "{\"v\":\"a\\tb\"}"),
        Refused("Escaped slash", "v: \"\\/\"\n", "YAML 1.2 has this escape, the YAML 1.1 of Kubernetes' parser has not"),
        Refused("Unknown escape", "v: \"\\q\"\n", "no YAML has this escape"),
        Refused("Surrogate escapes", "v: \"\\ud83d\\ude00\"\n", "half of a pair is no character; JSON alone may write one so"),
        Read("Double-quoted over lines", "v: \"one\n  two\n\n  three\"\n", "{\"v\":\"one two\\nthree\"}"),
        Read("Double-quoted, line joined by a backslash", "v: \"one\\\n  two\\\n  \\ three\"\n", "{\"v\":\"onetwo three\"}"),
        Read("Double-quoted blanks kept by a backslash", "v: \"one \\\n  two\"\n", "{\"v\":\"one two\"}"),
        Read("Double-quoted tab as it is", "v: \"a\tb\"\n", "{\"v\":\"a\\tb\"}"),
        Refused("Unclosed quote", "v: \"a\nw: b\n", "the document ends within quotes"),
        Refused("Text behind a closing quote", "v: \"a\" b\n", "a quoted scalar is the whole value"),
        Read("Comment that touches a closing quote", "v: \"a\"# b\n", "{\"v\":\"a\"}").ButNotOurs("no YAML allows it: the error says so"),
    ];
}
