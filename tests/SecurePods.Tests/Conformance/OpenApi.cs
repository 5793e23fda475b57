using System.IO.Compression;
using System.Text.Json.Nodes;
using NJsonSchema;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Conformance;

/// <summary>Kubernetes' own description of its API, as a JSON schema that refuses unknown fields.</summary>
sealed class OpenApi
{
    const string IntOrString = "io.k8s.apimachinery.pkg.util.intstr.IntOrString";

    readonly JsonSchema _schema;
    readonly Dictionary<(string ApiVersion, string Kind), string> _names;

    OpenApi(JsonSchema schema, Dictionary<(string, string), string> names)
    {
        _schema = schema;
        _names = names;
    }

    public static async Task<OpenApi> Read()
    {
        var file = Repository.Shared("schema", "openapi-v2.json.gz");
        await using var text = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        var definitions = (JsonObject)(await JsonNode.ParseAsync(text))!["definitions"]!;
        var names = new Dictionary<(string, string), string>();
        foreach (var (name, definition) in definitions)
        {
            foreach (var kind in definition!["x-kubernetes-group-version-kind"] as JsonArray ?? [])
                names.TryAdd((ApiVersion(kind!), (string)kind!["kind"]!), name);
            if (definition["properties"] is not null)
                definition["additionalProperties"] = false;
        }

        // It is a string in the document, for want of a way to say that it may be a number.
        definitions[IntOrString] = new JsonObject { ["type"] = new JsonArray("string", "integer") };
        return new(await JsonSchema.FromJsonAsync(new JsonObject { ["definitions"] = definitions.DeepClone() }.ToJsonString()), names);
    }

    /// <summary>What is wrong with an object of that kind.</summary>
    public IEnumerable<string> Errors(Manifest manifest) =>
        _schema.Definitions[_names[(manifest.ApiVersion, manifest.Kind)]].Validate(ModelJson.Of(manifest).ToJsonString()).Select(error => error.ToString());

    static string ApiVersion(JsonNode kind) => (string)kind["group"]! is { Length: > 0 } group ? $"{group}/{kind["version"]}" : (string)kind["version"]!;
}
