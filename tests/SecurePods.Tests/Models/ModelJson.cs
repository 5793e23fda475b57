using System.Buffers;
using System.Text.Json.Nodes;
using SecurePods.Writing;

namespace SecurePods.Tests.Models;

/// <summary>A model as JSON, without the gate's questions.</summary>
static class ModelJson
{
    public static JsonNode Of(IModel model) => Written(writer => writer.Value(model));

    /// <summary>The same as a part of another: a kind does not say there what it is.</summary>
    public static JsonNode OfPart(IModel model)
    {
        var list = (JsonArray)Written(writer =>
        {
            writer.BeginList();
            writer.Value(model);
            writer.EndList();
        });
        return list[0]!.DeepClone();
    }

    public static JsonObject ObjectOf(IModel model) => (JsonObject)Of(model);

    public static void AssertEqual(JsonNode? actual, JsonNode? expected, string message) => Assert.That(Difference(actual, expected, ""), Is.Null, message);

    static JsonNode Written(Action<ManifestWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = JsonWriter.Rent(output);
        writer.BeginDocument();
        write(writer);
        writer.Flush();
        return JsonNode.Parse(output.WrittenSpan)!;
    }

    /// <summary>The first place where two values differ, and how; null where they are equal.</summary>
    static string? Difference(JsonNode? actual, JsonNode? expected, string path) => (actual, expected) switch
    {
        (JsonObject left, JsonObject right) => left.Select(member => member.Key).Union(right.Select(member => member.Key))
            .Select(key => Difference(left[key], right[key], $"{path}.{key}")).FirstOrDefault(difference => difference is not null),
        (JsonArray left, JsonArray right) when left.Count == right.Count => Enumerable.Range(0, left.Count)
            .Select(i => Difference(left[i], right[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null),
        _ => JsonNode.DeepEquals(actual, expected) ? null : $"{path}: expected {Show(expected)} but was {Show(actual)}",
    };

    static string Show(JsonNode? json) => json?.ToJsonString() ?? "nothing";
}
