using System.Text.Json;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>The type of a field, from a document's words to the schema's.</summary>
/// <param name="scalars">Definitions that are no types of their own.</param>
/// <param name="reach">The schema's name of a definition at a place; null if that is a problem, and said.</param>
internal sealed class FieldTypes(IReadOnlyDictionary<string, string> scalars, Func<string, string, string?> reach, Problems problems)
{
    public string? Of(JsonElement schema, string place)
    {
        if (Reference(schema) is { } definition)
            return scalars.GetValueOrDefault(definition) ?? reach(definition, place);

        switch (schema.Text("type"), schema.Text("format"))
        {
            case ("string", "byte"):
                return "bytes";
            case ("string", "date-time"):
                return "time";
            case (_, "int-or-string"):
                return "intOrString";
            case ("string", _):
                return "string";
            case ("boolean", _):
                return "bool";
            case ("integer", "int32" or "int64"):
                return schema.Text("format");
            case ("number", "double"):
                return "double";
            case ("array", _):
                return Wrap("list", schema.Member("items"), place);
            case ("object", _):
                return schema.Member("additionalProperties").ValueKind == JsonValueKind.Object
                    ? Wrap("map", schema.Member("additionalProperties"), place)
                    : "object";
            case var (type, format):
                problems.Add(place, $"has the type {type ?? "(none)"} with the format {format ?? "(none)"}, which the tool does not know; add it to {nameof(FieldTypes)}");
                return null;
        }
    }

    /// <summary>The values that the innermost string may have, where the document lists them.</summary>
    public static IReadOnlyList<string> Values(JsonElement schema)
    {
        if (schema.Member("items") is { ValueKind: JsonValueKind.Object } items)
            return Values(items);
        return schema.Member("additionalProperties") is { ValueKind: JsonValueKind.Object } values ? Values(values) : schema.Texts("enum");
    }

    string? Wrap(string outer, JsonElement inner, string place) => Of(inner, place) is { } type ? $"{outer}<{type}>" : null;

    /// <summary>v3 wraps a reference that has siblings: <c>allOf: [$ref]</c>.</summary>
    static string? Reference(JsonElement schema)
    {
        var reference = schema.Text("$ref") ?? schema.Member("allOf").Items().Select(item => item.Text("$ref")).FirstOrDefault();
        return reference?[(reference.LastIndexOf('/') + 1)..];
    }
}
