using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecurePods.Views;

namespace SecurePods.Yaml.Tests;

/// <summary>The JSON that a tree means.</summary>
static class NodeJson
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonNode? Of(Node node) => node.Kind switch
    {
        NodeKind.Absent => null,
        NodeKind.Scalar => JsonSerializer.SerializeToNode(node.Value),
        NodeKind.List => new JsonArray([.. node.Items.Select(Of)]),
        _ => new JsonObject(node.Members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
    };

    public static string Text(Node node) => Of(node)?.ToJsonString(Readable) ?? "null";

    /// <summary>Where two values differ; null where they mean the same. What only one side has, and holds nothing, is no difference.</summary>
    public static string? Difference(JsonNode? ours, JsonNode? theirs, string path = "")
    {
        switch (ours, theirs)
        {
            case (JsonObject a, JsonObject b):
                return a.Select(member => member.Key).Union(b.Select(member => member.Key))
                    .Where(key => !IsEmpty(a[key]) || !IsEmpty(b[key]))
                    .Select(key => a.ContainsKey(key) != b.ContainsKey(key) ? $"{path}.{key} is only {(a.ContainsKey(key) ? "ours" : "theirs")}" : Difference(a[key], b[key], $"{path}.{key}"))
                    .FirstOrDefault(difference => difference is not null);
            case (JsonArray a, JsonArray b):
                return a.Count != b.Count
                    ? $"{path} has {a.Count} items, not {b.Count}"
                    : Enumerable.Range(0, a.Count).Select(i => Difference(a[i], b[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
            default:
                return Same(ours, theirs) ? null : $"{path} is {ours?.ToJsonString() ?? "null"}, not {theirs?.ToJsonString() ?? "null"}";
        }
    }

    static bool IsEmpty(JsonNode? json) => json is null || json.ToJsonString() is "\"\"" or "{}" or "0";

    static bool Same(JsonNode? ours, JsonNode? theirs) =>
        ours is null || theirs is null
            ? ours is null && theirs is null
            : ours.GetValueKind() == theirs.GetValueKind() && (ours.GetValueKind() == JsonValueKind.Number
                ? ours.GetValue<JsonElement>().GetDouble() == theirs.GetValue<JsonElement>().GetDouble()
                : JsonNode.DeepEquals(ours, theirs));
}
