using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Mappings and lists by indentation.</summary>
static class BlockCollections
{
    public static readonly YamlFeature[] All =
    [
        Read("Block mapping", "v:\n  a: 1\n  b: two\n", "{\"v\":{\"a\":1,\"b\":\"two\"}}"),
        Read("Block mapping in mapping in mapping", "v:\n a:\n  b:\n   c: d\n", "{\"v\":{\"a\":{\"b\":{\"c\":\"d\"}}}}"),
        Read("Block sequence, indented", "v:\n  - a\n  - b\n", "{\"v\":[\"a\",\"b\"]}"),
        Read("Block sequence at its key's own indentation", "v:\n- a\n- b\nw: 1\n", "{\"v\":[\"a\",\"b\"],\"w\":1}"),
        Read("Sequence in sequence on one line", "v:\n- - a\n  - b\n- - c\n", "{\"v\":[[\"a\",\"b\"],[\"c\"]]}"),
        Read("Mapping in sequence", "v:\n- a: 1\n  b: 2\n- c: 3\n", "{\"v\":[{\"a\":1,\"b\":2},{\"c\":3}]}"),
        Read("Sequence in a mapping in a sequence", "v:\n- a:\n  - 1\n  - 2\n  b: 3\n", "{\"v\":[{\"a\":[1,2],\"b\":3}]}"),
        Read("Item that begins on the next line", "v:\n-\n  a: 1\n-\n  - b\n", "{\"v\":[{\"a\":1},[\"b\"]]}"),
        Read("Empty item", "v:\n- a\n-\n- b\n", "{\"v\":[\"a\",null,\"b\"]}"),
        Read("Empty value", "v:\nw: 1\n", "{\"v\":null,\"w\":1}"),
        Read("Value on the line below its key", "v:\n  text\n", "{\"v\":\"text\"}"),
        Read("Blanks between key and colon", "v   : a\n", "{\"v\":\"a\"}"),
        Read("Several blanks behind the colon", "v:     a\n", "{\"v\":\"a\"}"),
        Read("Explicit key and value", "v:\n  ? a\n  : 1\n  ? b\n  : 2\n", "{\"v\":{\"a\":1,\"b\":2}}"),
        Read("Explicit key without value", "v:\n  ? a\n  ? b\n", "{\"v\":{\"a\":null,\"b\":null}}"),
        Read("Quoted keys", "v: {\"a b\": 1, 'c: d': 2}\n", "{\"v\":{\"a b\":1,\"c: d\":2}}"),
        Read("Empty key, quoted", "v: {\"\": 1}\n", "{\"v\":{\"\":1}}"),
        Read("Key with blanks within", "v:\n  two words: 1\n", "{\"v\":{\"two words\":1}}"),
        Read("Key with a hash within", "v:\n  a#b: 1\n", "{\"v\":{\"a#b\":1}}"),
        Read("Key with a colon within", "v:\n  a:b: 1\n", "{\"v\":{\"a:b\":1}}"),
        Read("Key that begins with a dash", "v:\n  -a: 1\n", "{\"v\":{\"-a\":1}}"),
    ];
}
