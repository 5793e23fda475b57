using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>How a file falls into documents, and what stands around them.</summary>
static class Files
{
    public static readonly YamlFeature[] All =
    [
        Documents("Document start", "---\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n", "{\"v\":1}"),
        Documents("Document start with a comment", "--- # c\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n", "{\"v\":1}"),
        Documents("Document end", "apiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n...\n", "{\"v\":1}"),
        Documents("What follows a document's end", "apiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n...\nw: 2\n", "{\"v\":1}"),
        Documents("Two documents", "apiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n---\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 2\n", "{\"v\":1}", "{\"v\":2}"),
        Documents("Empty documents between", "apiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n---\n---\n# nothing\n---\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 2\n", "{\"v\":1}", "{\"v\":2}"),
        Documents("Three dashes within a literal", "apiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: |\n  a\n---\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 2\n", "{\"v\":\"a\\n\"}", "{\"v\":2}"),
        RefusedFile("Dashes that only begin so", "apiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n----\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 2\n", "Kubernetes splits a file at each line that begins with three dashes, and wants nothing but a comment behind them"),
        RefusedFile("Content on the line of the dashes", "--- {apiVersion: a.b/v1, kind: Texts, metadata: {name: a}, v: 1}\n", "Kubernetes splits a file at each line that begins with three dashes, and wants nothing but a comment behind them"),
        Documents("Byte order mark", "\uFEFFapiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n", "{\"v\":1}"),
        RefusedFile("YAML directive 1.1", "%YAML 1.1\n---\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n", "Kubernetes splits the file at the dashes, so the directive is a document without a beginning"),
        RefusedFile("YAML directive 1.2", "%YAML 1.2\n---\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: 1\n", "Kubernetes' parser is one of YAML 1.1"),
        RefusedFile("Tag directive", "%TAG !e! tag:example.com,2000:\n---\napiVersion: a.b/v1\nkind: Texts\nmetadata: {name: a}\nv: !e!x 1\n", "Kubernetes splits the file at the dashes, so the directive is a document without a beginning"),
        Documents("JSON", "{\"apiVersion\": \"a.b/v1\", \"kind\": \"Texts\", \"metadata\": {\"name\": \"a\"}, \"v\": [1, \"\\ud83d\\ude00\", \"\\/\"]}\n", "{\"v\":[1,\"\U0001F600\",\"/\"]}"),
        Documents("Indented document", "  apiVersion: a.b/v1\n  kind: Texts\n  metadata: {name: a}\n  v: 1\n", "{\"v\":1}"),
        RefusedFile("Flow document over lines", "{apiVersion: a.b/v1,\nkind: Texts, metadata: {name: a},\nv: 1}\n", "Kubernetes takes what begins with a brace for JSON").ButNotOurs("it is good YAML, and kubectl reads it too where a comment stands before it"),
    ];
}
