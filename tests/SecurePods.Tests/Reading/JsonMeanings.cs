using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecurePods.Validation;

namespace SecurePods.Tests.Reading;

/// <summary>Whether two manifests in JSON say the same to Kubernetes.</summary>
static class JsonMeanings
{
    /// <summary>The first place where they do not; null where they do.</summary>
    public static string? Difference(JsonNode? ours, JsonNode? theirs, string path = "") => (ours, theirs) switch
    {
        _ when IsEmpty(ours) && IsEmpty(theirs) => null,
        (JsonObject left, JsonObject right) => left.Select(member => member.Key).Union(right.Select(member => member.Key))
            .Select(key => Difference(left[key], right[key], $"{path}.{key}")).FirstOrDefault(difference => difference is not null),
        (JsonArray left, JsonArray right) when left.Count == right.Count => Enumerable.Range(0, left.Count)
            .Select(i => Difference(left[i], right[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null),
        _ => JsonNode.DeepEquals(ours, theirs) || AreAlike(ours, theirs, path) ? null : $"{path}: {theirs?.ToJsonString() ?? "nothing"} became {ours?.ToJsonString() ?? "nothing"}",
    };

    /// <summary>What Go writes of a field that is unset.</summary>
    static bool IsEmpty(JsonNode? json) => json switch
    {
        null => true,
        JsonObject members => members.All(member => IsEmpty(member.Value)),
        JsonArray items => items.Count == 0,
        _ => json.GetValueKind() == JsonValueKind.False || json.ToJsonString() is "0" or "\"\"" or "\"0\"",
    };

    /// <summary>Go writes quantities in a form of its own, and times in UTC.</summary>
    static bool AreAlike(JsonNode? ours, JsonNode? theirs, string path)
    {
        if (ours?.GetValueKind() != JsonValueKind.String || theirs?.GetValueKind() != JsonValueKind.String || IsText(path))
            return false;
        var (left, right) = (ours.GetValue<string>(), theirs.GetValue<string>());
        if (QuantityAmount.TryParse(left, out var amount) && QuantityAmount.TryParse(right, out var other))
            return amount == other;
        return DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, out var moment) && DateTimeOffset.TryParse(right, CultureInfo.InvariantCulture, out var same) && moment == same;
    }

    static bool IsText(string path) => new[] { ".annotations", ".labels", ".data", ".env[", ".args[", ".command[" }.Any(part => path.Contains(part, StringComparison.Ordinal));
}
