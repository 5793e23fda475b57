using System.Text.Json;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>Reading of JSON that may have any shape: what is not there, or is something else, is undefined, null or empty.</summary>
internal static class JsonReading
{
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static IEnumerable<JsonProperty> Members(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : [];

    public static IEnumerable<JsonElement> Items(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    public static IReadOnlyList<string> Texts(this JsonElement element, string name) =>
        [.. element.Member(name).Items().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
}
