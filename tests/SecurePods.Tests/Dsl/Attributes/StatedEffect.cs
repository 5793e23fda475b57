using System.Reflection;
using System.Text.Json.Nodes;
using SecurePods.Annotations;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl.Attributes;

/// <summary>Reads what a call sets from the attributes alone, as the analyzers do, and does it to JSON.</summary>
sealed class StatedEffect
{
    /// <summary>Stands where the attributes say that a field is set, but not to what.</summary>
    public const string Any = "(any)";

    readonly BuilderCall _call;
    readonly Type _model;
    readonly JsonObject _root;
    readonly Dictionary<string, JsonObject> _items = new(StringComparer.Ordinal);

    StatedEffect(BuilderCall call, JsonObject root)
    {
        _call = call;
        _model = BuilderTypes.ModelOf(call.Builder)!;
        _root = root;
    }

    /// <summary>Changes the object as the call's attributes say.</summary>
    public static void Apply(BuilderCall call, JsonObject root) => new StatedEffect(call, root).Apply();

    void Apply()
    {
        foreach (var sets in _call.Method.GetCustomAttributes<SetsAttribute>())
            Set(sets.Path, sets.Value ?? (IsObject(sets.Path) ? new JsonObject() : Any));
        for (var i = 0; i < _call.Parameters.Count; i++)
            foreach (var sets in _call.Parameters[i].GetCustomAttributes<SetsAttribute>())
                if (_call.Argument(i) is { } argument && !(_call.Parameters[i].HasDefaultValue && Equals(argument, _call.Parameters[i].DefaultValue)))
                    Set(sets.Path, argument);
    }

    void Set(string path, object value)
    {
        var steps = FieldStep.Parse(_model, path);
        if (steps.Count == 0)
        {
            Apply((BuilderCall)value, _root);
            return;
        }

        var prefix = "";
        var isSpread = path.Contains("[*]", StringComparison.Ordinal);
        IEnumerable<JsonObject> owners = isSpread && !HasList(steps) ? [] : [_root];
        foreach (var step in steps.SkipLast(1))
        {
            prefix += step.Field + step.Part;
            var at = prefix;
            owners = [.. owners.SelectMany(owner => Within(owner, step, at))];
            prefix += ".";
        }

        foreach (var owner in owners)
            Put(owner, steps[^1], prefix + steps[^1].Field + steps[^1].Part, value, isSpread);
    }

    IEnumerable<JsonObject> Within(JsonObject owner, FieldStep step, string prefix) => step.Part switch
    {
        "" => [Child(owner, step)],
        "[]" => [Item(owner, step, prefix)],
        "[*]" => (owner[step.Field] as JsonArray ?? []).Select(item => (JsonObject)item!),
        _ => [Child(Child(owner, step.Field), KeyOf(step, prefix))],
    };

    void Put(JsonObject owner, FieldStep step, string path, object value, bool isSpread)
    {
        switch (step.Part)
        {
            case "" when value is BuilderCall call:
                Apply(call, Child(owner, step));
                break;
            case "" when isSpread && owner.ContainsKey(step.Field) || value is JsonObject && owner[step.Field] is JsonObject:
                break;
            case "":
                owner[step.Field] = JsonOf.Value(value, step);
                break;
            case "[]" when value is BuilderCall call:
                Apply(call, Item(owner, step, path));
                break;
            case "[]":
                var list = List(owner, step.Field);
                foreach (var item in value is Array items ? items : new[] { value })
                    list.Add(JsonOf.Value(item, step));
                break;
            case var _ when value is BuilderCall call:
                Apply(call, Child(Child(owner, step.Field), KeyOf(step, path)));
                break;
            default:
                Child(owner, step.Field)[KeyOf(step, path)] = JsonOf.Value(value, step);
                break;
        }
    }

    /// <summary>The item of the call: all paths through one list mean the same one. It continues the item of the key that the call sets, or is a new one.</summary>
    JsonObject Item(JsonObject owner, FieldStep step, string prefix)
    {
        if (_items.TryGetValue(prefix, out var item))
            return item;
        var list = List(owner, step.Field);
        if (step.Key is { } key && Argument(prefix + "." + key) is { } value)
            item = list.OfType<JsonObject>().FirstOrDefault(existing => (string?)existing[key] == value.ToString());
        if (item is null)
            list.Add(item = New(step));
        return _items[prefix] = item;
    }

    bool IsObject(string path) => FieldStep.Parse(_model, path)[^1].Type.IsAssignableTo(typeof(IModel));

    string KeyOf(FieldStep step, string path) => step.Part.Length > 2
        ? step.Part[1..^1]
        : (string)_call.Argument(parameter => parameter.GetCustomAttribute<SetsKeyAttribute>()?.Path + "{}" == path)!;

    object? Argument(string path) => _call.Argument(parameter => parameter.GetCustomAttributes<SetsAttribute>().Any(sets => sets.Path == path));

    /// <summary>What is spread to items makes none, nor what holds them.</summary>
    bool HasList(IReadOnlyList<FieldStep> steps)
    {
        JsonNode? at = _root;
        foreach (var step in steps.TakeWhile(step => step.Part.Length == 0).Concat(steps.Where(step => step.Part == "[*]").Take(1)))
            at = at?[step.Field];
        return at is not null;
    }

    static JsonObject Child(JsonObject owner, FieldStep step)
    {
        if (owner[step.Field] is not JsonObject child)
            owner[step.Field] = child = New(step);
        return child;
    }

    /// <summary>An empty object within another.</summary>
    static JsonObject New(FieldStep step) => (JsonObject)ModelJson.OfPart((IModel)Activator.CreateInstance(step.Type)!);

    static JsonObject Child(JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject child)
            owner[name] = child = [];
        return child;
    }

    static JsonArray List(JsonObject owner, string name)
    {
        if (owner[name] is not JsonArray list)
            owner[name] = list = [];
        return list;
    }
}
