using System.Text.Json.Nodes;

namespace SecurePods.SchemaTool.Tests;

/// <summary>An OpenAPI document of one kind, as small as one can be, and the curated facts for it.</summary>
internal static class SmallDocument
{
    public static IReadOnlyDictionary<string, string> Curated { get; } = new Dictionary<string, string>
    {
        ["namespaces"] = "# Names.\ncore Core\nmeta Meta\n",
        ["scalars"] = "io.k8s.apimachinery.pkg.api.resource.Quantity quantity\nio.k8s.apimachinery.pkg.apis.meta.v1.Time time\n",
        ["formats"] = "core/v1.Pod name=dns1123-subdomain\ncore/v1.Container.name format=dns1123-label\n",
        ["packages/core.v1"] =
            """
            # Facts about core/v1.

            enum RestartPolicy 1.8 closed
              Always 1.8
              Never 1.20

            type Container 1.8
              name 1.8
              image 1.8 default=none
              limits 1.12

            # The kind of kinds.
            type Pod 1.8
              metadata 1.8
              spec 1.8

            type PodSpec 1.10
              restartPolicy 1.10 enum=RestartPolicy
              hostNetwork 1.11 deprecated
              containers 1.10

            """,
        ["packages/meta.v1"] =
            """
            # Facts about meta/v1.

            type ObjectMeta 1.8
              name 1.8
              labels 1.8
              creationTimestamp 1.8

            """,
    };

    public static JsonObject Create() => (JsonObject)JsonNode.Parse(
        """
        {
          "swagger": "2.0",
          "info": { "title": "Kubernetes", "version": "unversioned" },
          "definitions": {
            "io.k8s.api.core.v1.Pod": {
              "type": "object",
              "x-kubernetes-group-version-kind": [{ "group": "", "version": "v1", "kind": "Pod" }],
              "properties": {
                "apiVersion": { "type": "string" },
                "kind": { "type": "string" },
                "metadata": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" },
                "spec": { "$ref": "#/definitions/io.k8s.api.core.v1.PodSpec" },
                "status": { "$ref": "#/definitions/io.k8s.api.core.v1.PodStatus" }
              }
            },
            "io.k8s.api.core.v1.PodSpec": {
              "type": "object",
              "required": ["containers"],
              "properties": {
                "containers": {
                  "type": "array", "items": { "$ref": "#/definitions/io.k8s.api.core.v1.Container" },
                  "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"]
                },
                "hostNetwork": { "type": "boolean" },
                "restartPolicy": { "type": "string" }
              }
            },
            "io.k8s.api.core.v1.Container": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "image": { "type": "string" },
                "limits": { "type": "object", "additionalProperties": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity" } },
                "name": { "type": "string" }
              }
            },
            "io.k8s.api.core.v1.PodStatus": { "type": "object", "properties": { "phase": { "type": "string" } } },
            "io.k8s.api.core.v1alpha1.Toy": {
              "type": "object",
              "x-kubernetes-group-version-kind": [{ "group": "", "version": "v1alpha1", "kind": "Toy" }],
              "properties": { "spec": { "type": "object" } }
            },
            "io.k8s.apimachinery.pkg.api.resource.Quantity": { "type": "string" },
            "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {
              "type": "object",
              "properties": {
                "creationTimestamp": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.Time" },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "name": { "type": "string" }
              }
            },
            "io.k8s.apimachinery.pkg.apis.meta.v1.Time": { "type": "string", "format": "date-time" }
          },
          "paths": {
            "/api/v1/pods": { "get": { "x-kubernetes-group-version-kind": { "group": "", "version": "v1", "kind": "Pod" } } },
            "/api/v1/namespaces/{namespace}/pods": { "post": { "x-kubernetes-group-version-kind": { "group": "", "version": "v1", "kind": "Pod" } } },
            "/api/v1alpha1/toys": { "get": { "x-kubernetes-group-version-kind": { "group": "", "version": "v1alpha1", "kind": "Toy" } } }
          }
        }
        """)!;

    /// <summary>The definition of a type.</summary>
    public static JsonObject Type(this JsonObject document, string definition) => (JsonObject)document["definitions"]![definition]!;

    /// <summary>The fields of a type.</summary>
    public static JsonObject Fields(this JsonObject document, string definition) => (JsonObject)document.Type(definition)["properties"]!;

    public static JsonObject Json(string text) => (JsonObject)JsonNode.Parse(text)!;
}
