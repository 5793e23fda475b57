using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Comments, tabs, line ends and other characters.</summary>
static class Characters
{
    public static readonly YamlFeature[] All =
    [
        Read("Comments everywhere", "# first\nv: # behind a key\n  # before a value\n  a: 1 # behind a value\n  # last\n", "{\"v\":{\"a\":1}}"),
        Read("Comment less indented within a mapping", "v:\n  a: 1\n# c\n  b: 2\n", "{\"v\":{\"a\":1,\"b\":2}}"),
        Read("Comment behind an item's dash", "v:\n- # c\n  a: 1\n", "{\"v\":[{\"a\":1}]}"),
        Refused("Tab as indentation", "v:\n\ta: 1\n", "a tab indents nothing"),
        Read("Tab between key and value", "v:\ta\n", "{\"v\":\"a\"}"),
        Read("Tab before a comment", "v: a\t# c\n", "{\"v\":\"a\"}"),
        Read("Tabs in flow", "v: [a,\tb]\n", "{\"v\":[\"a\",\"b\"]}"),
        Refused("Tab behind a dash", "v:\n-\ta\n", "Kubernetes' parser takes blanks alone there, though YAML 1.2 allows a tab").ButNotOurs("YAML 1.2 allows it; what is read of it is what YAML means, and no cluster gets it"),
        Refused("Line of a tab alone", "v:\n  a: 1\n\t\n  b: 2\n", "Kubernetes' parser takes the tab for indentation, though YAML 1.2 allows the line"),
        Read("CRLF", "v: one\r\nw: |\r\n  a\r\n  b\r\n", "{\"v\":\"one\",\"w\":\"a\\nb\\n\"}"),
        Read("CR alone", "v: one\rw: two\r", "{\"v\":\"one\",\"w\":\"two\"}"),
        Read("No newline at the end", "v: one", "{\"v\":\"one\"}"),
        Read("Literal without newline at the end", "v: |\n  one", "{\"v\":\"one\\n\"}"),
        Read("Text beyond the basic plane, as it is", "v: \U0001F600\n", "{\"v\":\"\U0001F600\"}"),
        Read("Next line, line separator as they are", "v: \"a\u0085b\u2028c\"\n", "{\"v\":\"a b\u2028c\"}").ButNotOurs("YAML 1.2 takes them for no line ends, the parser for ends of a badly indented line: the error says where"),
        Read("No-break space is no blank", "v: a\u00A0# b\n", "{\"v\":\"a\u00A0# b\"}"),
        Refused("Control character", "v: a\u0001b\n", "no text may hold it: in double quotes it may be an escape"),
        Read("Byte order mark within", "v: a\uFEFFb\n", "{\"v\":\"a\uFEFFb\"}"),
    ];
}
