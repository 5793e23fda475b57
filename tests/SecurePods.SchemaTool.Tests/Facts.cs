using System.Text.Json.Nodes;

namespace SecurePods.SchemaTool.Tests;

/// <summary>The shared facts, joined from the Go types by other hands, in the words of the schema.</summary>
internal sealed class Facts
{
    readonly Dictionary<string, JsonObject> _types;
    readonly Dictionary<string, JsonObject> _enums;
    readonly Dictionary<string, string> _scalars;

    public Facts()
    {
        var facts = Repository.Facts;
        _scalars = Objects(facts, "types").Where(type => type["scalar"] is not null).ToDictionary(type => Text(type["name"]), type => Text(type["scalar"]));
        _types = Objects(facts, "types").Where(type => type["scalar"] is null).ToDictionary(type => NameOf(Text(type["name"])));
        _enums = Objects(facts, "enums").ToDictionary(type => NameOf(Text(type["name"])));
        Kinds = Objects(facts, "kinds").ToDictionary(kind => NameOf(Text(kind["type"])));
    }

    public IReadOnlyDictionary<string, JsonObject> Kinds { get; }

    public IReadOnlyDictionary<string, JsonObject> Enums => _enums;

    /// <summary>The types that manifests of all kinds may hold.</summary>
    public IReadOnlyCollection<string> Reached()
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>(Kinds.Keys);
        while (open.TryDequeue(out var name))
        {
            if (!reached.Add(name))
                continue;
            var referred = Fields(name).Select(field => Text(field["type"])).Concat(_types[name]["oneOf"]?.AsArray().Select(Text) ?? []);
            foreach (var type in referred.Select(type => Innermost(TypeOf(type))).Where(_types.ContainsKey))
                open.Enqueue(type);
        }

        return reached;
    }

    /// <summary>The fields of a type, without those that every kind has and without status.</summary>
    public IEnumerable<JsonObject> Fields(string type) =>
        Objects(_types[type], "fields").Where(field => !Kinds.ContainsKey(type) || Text(field["name"]) is not ("apiVersion" or "kind" or "status"));

    /// <summary>A field as the schema should write it, types with their full names.</summary>
    public string Line(JsonObject field)
    {
        string[] words =
        [
            Text(field["name"]),
            EnumOf(field["enumType"]) is { } name ? TypeOf(Text(field["type"])).Replace("string", name, StringComparison.Ordinal) : TypeOf(Text(field["type"])),
            field["required"] is null ? "" : "required",
            field["mapKeys"] is { } keys ? "keys=" + string.Join(',', keys.AsArray()) : field["listType"]?.GetValue<string>() == "set" ? "set" : "",
            EnumOf(field["keyType"]) is { } mapKey ? "mapKey=" + mapKey : "",
            field["default"] is { } value ? "default=" + (Default(value) is { Length: > 0 } text ? text : "\"\"") : "",
            field["deprecated"] is null ? "" : "deprecated",
        ];
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    public static string Text(JsonNode? node) => node!.GetValue<string>();

    static string Default(JsonNode value) => value is JsonValue text && text.TryGetValue<string>(out var plain) ? plain : value.ToJsonString();

    static string Innermost(string type) => type[(type.LastIndexOf('<') + 1)..].TrimEnd('>');

    static IEnumerable<JsonObject> Objects(JsonObject holder, string name) => holder[name]?.AsArray().Select(item => item!.AsObject()) ?? [];

    static string NameOf(string definition)
    {
        var parts = definition.Split('.');
        return $"{parts[^3]}/{parts[^2]}.{parts[^1]}";
    }

    string? EnumOf(JsonNode? name) => name is not null && NameOf(Text(name)) is var type && _enums.ContainsKey(type) ? type : null;

    string TypeOf(string type)
    {
        if (type.StartsWith("array<", StringComparison.Ordinal))
            return $"list<{TypeOf(type[6..^1])}>";
        if (type.StartsWith("map<", StringComparison.Ordinal))
            return $"map<{TypeOf(type[4..^1])}>";
        return _scalars.TryGetValue(type, out var scalar) ? scalar : type.Contains('.') ? NameOf(type) : type == "boolean" ? "bool" : type;
    }
}
