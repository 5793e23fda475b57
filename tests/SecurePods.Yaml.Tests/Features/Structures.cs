using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Where indentation and keys do not fit.</summary>
static class Structures
{
    public static readonly YamlFeature[] All =
    [
        Refused("Duplicate key", "v: {a: 1, a: 2}\n", "strict decoding refuses a key that is there already; kubectl alone takes the last"),
        Refused("Mapping less indented than its sibling", "v:\n    a: 1\n  b: 2\n", "members of one mapping stand below each other"),
        Refused("Item less indented than its sibling", "v:\n  - a\n - b\n", "items of one list stand below each other"),
        Refused("Mapping beside a scalar", "v: a\n  b: 1\n", "a value is a scalar or a mapping"),
        Refused("Sequence beside a mapping", "v:\n  a: 1\n  - b\n", "a value is a mapping or a list"),
        Refused("Sequence on its key's line", "v: - a\n", "a list in block style begins on a line of its own"),
        Refused("Mapping as a key", "v: {{a: 1}: 2}\n", "JSON has no such keys"),
        Refused("Sequence as a key", "v:\n  ? [a]\n  : 1\n", "JSON has no such keys"),
        Refused("Null as a key", "v: {~: 1}\n", "JSON has no such keys"),
        Read("Numbers and booleans as keys", "v: {1: a, true: b, 1.5: c}\n", "{\"v\":{\"1\":\"a\",\"1.5\":\"c\",\"true\":\"b\"}}"),
    ];
}
