using System.Text.Json.Nodes;

namespace SecurePods.SchemaTool.Tests;

/// <summary>Kinds of a group that Kubernetes does not have.</summary>
internal static class Toys
{
    public static void Add(JsonObject document, string kind)
    {
        var identity = $$"""{ "group": "toys.k8s.io", "version": "v1", "kind": "{{kind}}" }""";
        document["definitions"]!["io.k8s.api.toys.v1." + kind] = SmallDocument.Json(
            $$"""
            {
              "type": "object",
              "x-kubernetes-group-version-kind": [{{identity}}],
              "properties": {
                "metadata": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" },
                "spec": { "$ref": "#/definitions/io.k8s.api.toys.v1.{{kind}}Spec" }
              }
            }
            """);
        document["definitions"]![$"io.k8s.api.toys.v1.{kind}Spec"] =
            SmallDocument.Json("""{ "type": "object", "properties": { "size": { "type": "integer", "format": "int32" } } }""");
        document["paths"]![$"/apis/toys.k8s.io/v1/{kind.ToLowerInvariant()}s"] =
            SmallDocument.Json($$"""{ "get": { "x-kubernetes-group-version-kind": {{identity}} } }""");
    }
}
