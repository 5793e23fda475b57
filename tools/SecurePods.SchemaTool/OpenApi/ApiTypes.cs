using System.Text.Json;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>Walks from the kinds to every type that a manifest of them may hold.</summary>
internal sealed class ApiTypes
{
    const string Status = "status";

    readonly OpenApiSet _api;
    readonly FieldTypes _fieldTypes;
    readonly Problems _problems;
    readonly Queue<string> _open = new();
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    ApiTypes(OpenApiSet api, IReadOnlyDictionary<string, string> scalars, Problems problems)
    {
        _api = api;
        _problems = problems;
        _fieldTypes = new(scalars, Reach, problems);
    }

    /// <param name="scalars">Definitions that are no types of their own.</param>
    public static IReadOnlyList<ApiType> Of(OpenApiSet api, IReadOnlyDictionary<string, string> scalars, Problems problems)
    {
        var kinds = ApiKinds.Of(api, problems).ToDictionary(kind => kind.Definition);
        var types = new ApiTypes(api, scalars, problems);
        foreach (var kind in kinds.Values)
            types.Reach(kind.Definition, kind.Definition);
        return [.. types.Walk(kinds).OrderBy(type => type.Name, StringComparer.Ordinal)];
    }

    IEnumerable<ApiType> Walk(Dictionary<string, ApiKind> kinds)
    {
        while (_open.TryDequeue(out var name))
            yield return Type(_api.Definitions[name], kinds.GetValueOrDefault(name));
    }

    /// <summary>The schema's name of a definition, which is visited once; null if there is none.</summary>
    string? Reach(string definition, string place)
    {
        if (!_api.Definitions.TryGetValue(definition, out var found))
            return Problem(place, $"refers to {definition}, which no document defines; add the document that does");
        if (SchemaName.OfDefinition(definition) is not { } name)
            return Problem(found.Place, "has a name without group and version; give its scalar in schema/curated/scalars");
        if (_names.TryAdd(name, definition))
            _open.Enqueue(definition);
        else if (_names[name] != definition)
            return Problem(found.Place, $"would be {name} in the schema, as {_names[name]} already is; the tool needs a rule to tell them apart");
        return name;
    }

    string? Problem(string place, string problem)
    {
        _problems.Add(place, problem);
        return null;
    }

    ApiType Type(Definition definition, ApiKind? kind)
    {
        var properties = definition.Schema.Member("properties");
        var required = definition.Schema.Texts("required").ToHashSet(StringComparer.Ordinal);
        return new(SchemaName.OfDefinition(definition.Name)!, definition.Place)
        {
            Kind = kind,
            HasStatus = kind is not null && properties.Members().Any(member => member.Name == Status),
            IsOpaque = definition.Schema.Text("type") != "object" || definition.Schema.Member("additionalProperties").ValueKind == JsonValueKind.Object,
            Fields =
            [
                .. properties.Members()
                    .Where(member => kind is null || !IsNoFact(member.Name))
                    .Select(member => Field(member, required.Contains(member.Name), $"{definition.Place}.{member.Name}"))
                    .OfType<ApiField>(),
            ],
        };
    }

    /// <summary>What every kind has, and what no manifest says.</summary>
    static bool IsNoFact(string field) => field is "apiVersion" or "kind" or Status;

    ApiField? Field(JsonProperty member, bool isRequired, string place)
    {
        if (_fieldTypes.Of(member.Value, place) is not { } type)
            return null;
        return new(member.Name, type)
        {
            IsRequired = isRequired,
            Keys = member.Value.Texts("x-kubernetes-list-map-keys"),
            IsSet = member.Value.Text("x-kubernetes-list-type") == "set",
            Values = FieldTypes.Values(member.Value),
        };
    }
}
