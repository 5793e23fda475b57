using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Mappings and lists in brackets.</summary>
static class FlowCollections
{
    public static readonly YamlFeature[] All =
    [
        Read("Flow sequence", "v: [a, 1, true, null]\n", "{\"v\":[\"a\",1,true,null]}"),
        Read("Flow mapping", "v: {a: 1, b: [x, y], c: {d: e}}\n", "{\"v\":{\"a\":1,\"b\":[\"x\",true],\"c\":{\"d\":\"e\"}}}"),
        Read("Flow over lines, less indented than usual", "v: {\n a: 1,\n b: [\n  x,\n  y\n ]\n }\n", "{\"v\":{\"a\":1,\"b\":[\"x\",true]}}"),
        Read("Comma behind the last item", "v: [a, b,]\nw: {a: 1,}\n", "{\"v\":[\"a\",\"b\"],\"w\":{\"a\":1}}"),
        Read("Empty flow collections", "v: []\nw: {}\n", "{\"v\":[],\"w\":{}}"),
        Read("Single pair in a sequence", "v: [a: 1, b: 2]\n", "{\"v\":[{\"a\":1},{\"b\":2}]}"),
        Read("Explicit pair in a flow sequence", "v: [? a : 1]\n", "{\"v\":[{\"a\":1}]}"),
        Read("Value next to a quoted key", "v: {\"a\":1, 'b':2}\n", "{\"v\":{\"a\":1,\"b\":2}}"),
        Read("Key without value in flow", "v: {a, b: 1}\n", "{\"v\":{\"a\":null,\"b\":1}}"),
        Read("Plain scalar over lines in flow", "v: [two\n  words, b]\n", "{\"v\":[\"two words\",\"b\"]}"),
        Read("Comments within flow", "v: [a, # one\n  b # two\n  ]\n", "{\"v\":[\"a\",\"b\"]}"),
        Read("URL in flow", "v: [http://a.example/x]\n", "{\"v\":[\"http://a.example/x\"]}"),
        Refused("Block in flow", "v: [\n- a\n]\n", "brackets hold flow style alone"),
        Refused("Item left out", "v: [a, , b]\n", "a list in brackets has no holes"),
        Refused("Unclosed bracket", "v: [a, b\nw: 1\n", "the document ends within brackets"),
        Refused("Closing bracket of the other sort", "v: [a}\n", "a bracket is closed by its own sort"),
    ];
}
