using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Reading;

/// <summary>Real manifests and what Kubernetes' own decoder makes of them; skips the test where they are not on the machine.</summary>
static class SharedManifests
{
    /// <summary>The objects of each file, in order, as Kubernetes counts them.</summary>
    public static IEnumerable<(string Path, IReadOnlyList<ExpectedObject> Objects)> Files() =>
        Lines().GroupBy(line => line.GetProperty("path").GetString()!, (path, lines) => (path, (IReadOnlyList<ExpectedObject>)[.. lines.SelectMany(ExpectedObject.Of)]));

    public static string FullPath(string path) => Repository.Shared("manifests", path);

    static IEnumerable<JsonElement> Lines()
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(FullPath("expected.jsonl.gz")), CompressionMode.Decompress));
        while (text.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.Clone();
        }
    }
}

/// <summary>An object as Kubernetes decodes it.</summary>
/// <remarks>The JSON is the object decoded and encoded again; null of a custom resource, and of what cannot be decoded.</remarks>
sealed partial record ExpectedObject(string ApiVersion, string Kind, JsonNode? Json, IReadOnlyList<string> UnknownFields, string? Error, bool HasDuplicates)
{
    /// <summary>A list has a line and its items theirs, but for a list of one kind, which holds them.</summary>
    public static IEnumerable<ExpectedObject> Of(JsonElement line)
    {
        var kind = line.GetProperty("kind").GetString()!;
        var json = JsonNode.Parse(line.GetProperty("json").GetRawText());
        if (!kind.EndsWith("List", StringComparison.Ordinal))
            return [One(line, kind, json)];
        return kind == "List" ? [] : (json!["items"] as JsonArray ?? []).Select(item => One(line, kind[..^"List".Length], Named(item!, line, kind)));
    }

    static ExpectedObject One(JsonElement line, string kind, JsonNode? json)
    {
        var errors = line.GetProperty("strictErrors").EnumerateArray().Select(error => error.GetString()!).ToList();
        return new(
            line.GetProperty("apiVersion").GetString()!,
            kind,
            json,
            [.. errors.Select(error => UnknownField().Match(error)).Where(match => match.Success).Select(match => match.Groups[1].Value)],
            line.TryGetProperty("error", out var hard) ? hard.GetString() : null,
            errors.Any(error => error.Contains("already set in map", StringComparison.Ordinal)));
    }

    /// <summary>Go leaves out what an item is, since its list says it.</summary>
    static JsonNode Named(JsonNode item, JsonElement line, string kind)
    {
        item["apiVersion"] = line.GetProperty("apiVersion").GetString();
        item["kind"] = kind[..^"List".Length];
        return item;
    }

    [GeneratedRegex("^unknown field \"(.*)\"$")]
    private static partial Regex UnknownField();
}
