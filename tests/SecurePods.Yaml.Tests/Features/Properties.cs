using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>Anchors, aliases, merges and tags.</summary>
static class Properties
{
    public static readonly YamlFeature[] All =
    [
        Read("Anchor and alias of a scalar", "v: &a 1\nw: *a\n", "{\"v\":1,\"w\":1}"),
        Read("Anchor and alias of a mapping", "v: &a\n  x: 1\nw: *a\n", "{\"v\":{\"x\":1},\"w\":{\"x\":1}}"),
        Read("Anchor and alias of a sequence", "v: &a [1, 2]\nw: [*a, *a]\n", "{\"v\":[1,2],\"w\":[[1,2],[1,2]]}"),
        Read("Anchor on the line above", "v:\n  &a\n  x: 1\nw: *a\n", "{\"v\":{\"x\":1},\"w\":{\"x\":1}}"),
        Read("Anchor set anew", "v: &a 1\nw: &a 2\nx: *a\n", "{\"v\":1,\"w\":2,\"x\":2}"),
        Read("Anchor of an empty value", "v: &a\nw: *a\n", "{\"v\":null,\"w\":null}"),
        Read("Alias as a key", "v: &a x\nw: {*a : 1}\n", "{\"v\":\"x\",\"w\":{\"x\":1}}"),
        Read("Anchor on a key", "v: {&a x: 1}\nw: *a\n", "{\"v\":{\"x\":1},\"w\":\"x\"}"),
        Refused("Alias before its anchor", "v: *a\nw: &a 1\n", "an alias repeats what is already there"),
        Refused("Alias within its own anchor", "v: &a [*a]\n", "the value would have no end, and JSON has no such values"),
        Refused("Anchor on an alias", "v: &a 1\nw: &b *a\n", "an alias has the name of its anchor and no other"),
        Read("Aliases do not cross documents", "v: &a 1\n", "{\"v\":1}"),
        Read("Merge of one mapping", "v: &a {x: 1}\nw:\n  <<: *a\n  y: 2\n", "{\"v\":{\"x\":1},\"w\":{\"true\":2,\"x\":1}}"),
        Read("Merge of several, the first wins", "v: &a {x: 1}\nw: &b {y: 2}\nx: {<<: [*a, *b]}\n", "{\"v\":{\"x\":1},\"w\":{\"true\":2},\"x\":{\"true\":2,\"x\":1}}"),
        Read("Merge of a mapping written in place", "v: {<<: {x: 1}, y: 2}\n", "{\"v\":{\"true\":2,\"x\":1}}"),
        Read("Quoted, a merge key is a key", "v: {\"<<\": {x: 1}}\n", "{\"v\":{\"<<\":{\"x\":1}}}"),
        Refused("Merge of a scalar", "v: {<<: 1}\n", "there is nothing in a scalar to merge"),
        Read("Tags of strings", "v: !!str 1\nw: !!str true\nx: !!str\n", "{\"v\":\"1\",\"w\":\"true\",\"x\":\"\"}"),
        Read("Tags of numbers", "v: !!int \"1\"\nw: !!float 1\n", "{\"v\":1,\"w\":1}"),
        Read("Tags of booleans and null", "v: !!bool \"true\"\nw: !!null \"\"\n", "{\"v\":true,\"w\":null}"),
        Read("Tags of collections", "v: !!map {a: 1}\nw: !!seq [1]\n", "{\"v\":{\"a\":1},\"w\":[1]}"),
        Read("Verbatim tag", "v: !<tag:yaml.org,2002:str> 1\n", "{\"v\":\"1\"}"),
        Read("Local tag", "v: !mine a\n", "{\"v\":\"a\"}"),
        Read("Non-specific tag", "v: ! 1\n", "{\"v\":\"1\"}"),
        Read("Tag and anchor, either order", "v: !!str &a 1\nw: &b !!str 2\n", "{\"v\":\"1\",\"w\":\"2\"}"),
        Read("Binary", "v: !!binary aGk=\n", "{\"v\":\"hi\"}"),
        Read("Timestamp as it is", "v: 2001-12-14t21:59:43.10-05:00\n", "{\"v\":\"2001-12-14t21:59:43.10-05:00\"}"),
        Read("Set", "v: !!set {a, b}\n", "{\"v\":{\"a\":null,\"b\":null}}"),
        Refused("Tag that does not fit", "v: !!int a\n", "the text is no number"),
        Refused("Undeclared tag handle", "v: !e!x 1\n", "nobody says what the handle stands for"),
    ];
}
