using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SecurePods.SchemaTool.Tests;

/// <summary>Renders a document of /openapi/v2 as the documents of /openapi/v3: one a group and version, each with the schemas that it reaches.</summary>
internal static partial class V3
{
    public static IReadOnlyDictionary<string, JsonObject> Of(JsonObject v2)
    {
        var definitions = (JsonObject)v2["definitions"]!;
        return ((JsonObject)v2["paths"]!)
            .GroupBy(path => GroupVersion().Match(path.Key).Groups[1].Value.Replace("/", "__", StringComparison.Ordinal))
            .ToDictionary(group => group.Key + "_openapi.json", group => Document(group, definitions));
    }

    static JsonObject Document(IEnumerable<KeyValuePair<string, JsonNode?>> paths, JsonObject definitions)
    {
        var items = new JsonObject(paths.Select(path => KeyValuePair.Create(path.Key, Convert(path.Value))));
        var schemas = new JsonObject();
        // What is served here is in the document, whether or not an operation of v2 says which body it takes.
        var kinds = Kinds(items);
        var served = definitions.Where(definition => Kinds(definition.Value).Overlaps(kinds)).Select(definition => definition.Key);
        Reach(References(items).Concat(served), definitions, schemas);
        return new()
        {
            ["openapi"] = "3.0.0",
            ["info"] = new JsonObject { ["title"] = "Kubernetes", ["version"] = "v1.36.0" },
            ["paths"] = items,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    static void Reach(IEnumerable<string> names, JsonObject definitions, JsonObject schemas)
    {
        foreach (var name in names.Where(name => !schemas.ContainsKey(name)).ToArray())
        {
            schemas[name] = Convert(definitions[name]);
            if (definitions[name]!["format"]?.GetValue<string>() == "int-or-string")
                schemas[name] = SmallDocument.Json("""{ "format": "int-or-string", "oneOf": [{ "type": "integer" }, { "type": "string" }] }""");
            Reach(References(schemas[name]), definitions, schemas);
        }
    }

    static JsonNode? Convert(JsonNode? node) => node switch
    {
        JsonObject reference when reference["$ref"] is JsonValue target && Name(target) is { } name => Wrapped(reference, name),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Convert(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Convert)]),
        _ => node?.DeepClone(),
    };

    /// <summary>A reference cannot have siblings in v3.</summary>
    static JsonObject Wrapped(JsonObject reference, string name)
    {
        var wrapped = (JsonObject)reference.DeepClone();
        wrapped.Remove("$ref");
        wrapped["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/" + name });
        wrapped["default"] = new JsonObject();
        return wrapped;
    }

    static string? Name(JsonValue reference)
    {
        const string Definitions = "#/definitions/";
        return reference.TryGetValue<string>(out var text) && text.StartsWith(Definitions, StringComparison.Ordinal) ? text[Definitions.Length..] : null;
    }

    static IEnumerable<string> References(JsonNode? node) =>
        Reference().Matches(node?.ToJsonString() ?? "").Select(match => match.Groups[1].Value);

    static HashSet<string> Kinds(JsonNode? node) =>
        [.. Descendants(node).OfType<JsonObject>().Where(item => item.Count == 3 && item["kind"] is JsonValue && item["version"] is JsonValue && item["group"] is JsonValue)
            .Select(kind => $"{kind["group"]}/{kind["version"]}/{kind["kind"]}")];

    static IEnumerable<JsonNode?> Descendants(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).SelectMany(Descendants).Prepend(node),
        JsonArray items => items.SelectMany(Descendants).Prepend(node),
        _ => [node],
    };

    [GeneratedRegex("^/(apis?/(?:[^/]+/)?v[0-9a-z]+|[^/]+)")]
    private static partial Regex GroupVersion();

    [GeneratedRegex("\"#/components/schemas/([^\"]+)\"")]
    private static partial Regex Reference();
}
