using System.Buffers;
using System.Text.Json.Nodes;
using SecurePods.Writing;

namespace SecurePods.Tests.Models;

/// <summary>A model as JSON, without the gate's questions.</summary>
static class ModelJson
{
    public static JsonNode Of(IModel model)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = JsonWriter.Rent(output);
        writer.BeginDocument();
        writer.Value(model);
        writer.Flush();
        return JsonNode.Parse(output.WrittenSpan)!;
    }

    public static JsonObject ObjectOf(IModel model) => (JsonObject)Of(model);

    public static void AssertEqual(JsonNode? actual, JsonNode? expected, string message) =>
        Assert.That(JsonNode.DeepEquals(actual, expected), Is.True, () => $"{message}\nexpected {expected?.ToJsonString()}\nbut was  {actual?.ToJsonString()}");
}
