using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Literal and folded blocks.</summary>
static class BlockScalars
{
    public static readonly YamlFeature[] All =
    [
        Read("Literal block", "v: |\n  one\n  two\n", "{\"v\":\"one\\ntwo\\n\"}"),
        Read("Literal, stripped", "v: |-\n  one\n  two\n\n", "{\"v\":\"one\\ntwo\"}"),
        Read("Literal, kept", "v: |+\n  one\n\n\nw: 1\n", "{\"v\":\"one\\n\\n\\n\",\"w\":1}"),
        Read("Literal with more indented lines", "v: |\n  one\n    two\n  three\n", "{\"v\":\"one\\n  two\\nthree\\n\"}"),
        Read("Literal with indentation indicator", "v: |2\n    one\n  two\n", "{\"v\":\"  one\\ntwo\\n\"}"),
        Read("Literal with both indicators, either way", "v: |2-\n   one\nw: |-2\n   one\n", "{\"v\":\" one\",\"w\":\" one\"}"),
        Read("Literal with a comment at its head", "v: | # c\n  one\n", "{\"v\":\"one\\n\"}"),
        Read("Literal with hashes", "v: |\n  # no comment\n  a # b\n", "{\"v\":\"# no comment\\na # b\\n\"}"),
        Read("Literal that begins with empty lines", "v: |\n\n\n  one\n", "{\"v\":\"\\n\\none\\n\"}"),
        Read("Literal with tabs", "v: |\n  a\tb\n  \tc\n", "{\"v\":\"a\\tb\\n\\tc\\n\"}"),
        Read("Literal with blanks at line ends", "v: |\n  a  \n  b\n", "{\"v\":\"a  \\nb\\n\"}"),
        Read("Literal, empty", "v: |\nw: 1\n", "{\"v\":\"\",\"w\":1}"),
        Read("Literal, kept, empty", "v: |+\n\nw: 1\n", "{\"v\":\"\\n\",\"w\":1}"),
        Read("Literal in a sequence", "v:\n- |\n  one\n- |\n  two\n", "{\"v\":[\"one\\n\",\"two\\n\"]}"),
        Read("Literal ended by a comment less indented", "v: |\n  one\n# c\nw: 1\n", "{\"v\":\"one\\n\",\"w\":1}"),
        Refused("Literal whose lines are less indented than its first empty one", "v: |\n     \n  one\n", "blank lines before the text must not reach further than it"),
        Refused("Indentation indicator of nothing", "v: |0\n  a\n", "a block stands in by one column at least"),
        Refused("Two chomping indicators", "v: |--\n  a\n", "a block has one way to end"),
        Refused("Text behind the indicator", "v: | a\n  b\n", "the text begins on the next line"),
        Read("Folded block", "v: >\n  one\n  two\n\n  three\n", "{\"v\":\"one two\\nthree\\n\"}"),
        Read("Folded, stripped", "v: >-\n  one\n  two\n", "{\"v\":\"one two\"}"),
        Read("Folded, kept", "v: >+\n  one\n\nw: 1\n", "{\"v\":\"one\\n\\n\",\"w\":1}"),
        Read("Folded with more indented lines", "v: >\n  one\n    two\n  three\n", "{\"v\":\"one\\n  two\\nthree\\n\"}"),
        Read("Folded with empty lines around more indented ones", "v: >\n  one\n\n    two\n\n  three\n", "{\"v\":\"one\\n\\n  two\\n\\nthree\\n\"}"),
        Read("Folded that begins with empty lines", "v: >\n\n  one\n  two\n", "{\"v\":\"\\none two\\n\"}"),
        Read("Folded with a list in it", "v: >\n  one\n  * a\n  * b\n", "{\"v\":\"one * a * b\\n\"}"),
    ];
}
