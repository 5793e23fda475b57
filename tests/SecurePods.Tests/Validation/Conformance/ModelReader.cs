using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using SecurePods.Annotations;

namespace SecurePods.Tests.Validation;

/// <summary>
/// Makes a model of a JSON object by reflection, for tests only. What no model can hold (an unknown field or enum value, a wrong type) throws <see cref="NotAModelException"/>.
/// </summary>
static class ModelReader
{
    static readonly FrozenDictionary<(string, string), Type> Kinds = typeof(Manifest).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Manifest)) && type.IsDefined(typeof(SchemaTypeAttribute), inherit: false))
        .Select(type => (Type: type, Sample: (Manifest)Activator.CreateInstance(type)!))
        .ToFrozenDictionary(kind => (kind.Sample.ApiVersion, kind.Sample.Kind), kind => kind.Type);

    public static Manifest Read(string apiVersion, string kind, JsonElement json)
        => Kinds.TryGetValue((apiVersion, kind), out var type) ? (Manifest)Object(json, type) : throw new NotAModelException($"kind {kind}");

    static object? Value(JsonElement json, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        if (type == typeof(Json))
            return Json.From(json);
        if (IsUnion(type))
            return Union(json, type);
        return json.ValueKind switch
        {
            JsonValueKind.String => Text(json.GetString()!, type),
            JsonValueKind.True or JsonValueKind.False when type == typeof(bool) => json.GetBoolean(),
            JsonValueKind.Number => Number(json, type),
            JsonValueKind.Array when IsGeneric(type, typeof(ValueList<>)) => List(json, type.GenericTypeArguments[0]),
            JsonValueKind.Object when IsGeneric(type, typeof(ValueMap<>)) => Map(json, type.GenericTypeArguments[0]),
            JsonValueKind.Object => Object(json, type),
            _ => throw new NotAModelException($"{json.ValueKind} for {type.Name}"),
        };
    }

    static object Object(JsonElement json, Type type)
    {
        if (type.GetCustomAttribute<SchemaTypeAttribute>() is null || type.IsEnum)
            throw new NotAModelException($"object for {type.Name}");

        var model = Activator.CreateInstance(type)!;
        foreach (var member in json.EnumerateObject())
        {
            if (model is Manifest && member.Name is "apiVersion" or "kind" or "status")
                continue;
            var property = type.GetProperties().FirstOrDefault(p => p.GetCustomAttribute<SetsAttribute>()?.Path == member.Name)
                ?? throw new NotAModelException($"field {type.Name}.{member.Name}");
            property.SetValue(model, Value(member.Value, property.PropertyType));
        }
        return model;
    }

    /// <summary>A model without fields is a value of one of several forms.</summary>
    static bool IsUnion(Type type) => type.IsAssignableTo(typeof(IModel)) && type.GetProperties() is { Length: > 0 } properties
        && properties.All(property => property.GetCustomAttribute<SetsAttribute>() is null);

    static object Union(JsonElement json, Type type)
    {
        foreach (var form in type.GetProperties())
        {
            try
            {
                var union = Activator.CreateInstance(type)!;
                form.SetValue(union, Value(json, form.PropertyType));
                return union;
            }
            catch (NotAModelException)
            {
                // Another form, perhaps.
            }
        }
        throw new NotAModelException($"{json.ValueKind} for {type.Name}");
    }

    static object Text(string text, Type type)
    {
        if (type == typeof(string))
            return text;
        if (type == typeof(Quantity))
            return (Quantity)text;
        if (type == typeof(IntOrString))
            return (IntOrString)text;
        if (type.IsEnum)
            return Enumeration(text, type);
        if (type == typeof(Bytes))
            return Parsed(() => Bytes.FromBase64(text));
        if (type == typeof(DateTimeOffset))
            return Parsed(() => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
        throw new NotAModelException($"text for {type.Name}");
    }

    static object Enumeration(string text, Type type)
    {
        var wire = type.Assembly.GetType(type.FullName + "Text")!.GetMethod("Of", [type])!;
        foreach (var value in Enum.GetValues(type))
            if ((string)wire.Invoke(null, [value])! == text)
                return value;
        throw new NotAModelException($"value of {type.Name}");
    }

    static object Number(JsonElement json, Type type)
    {
        if (type == typeof(Quantity))
            return (Quantity)json.GetRawText();
        if (type == typeof(int) && json.TryGetInt32(out var number))
            return number;
        if (type == typeof(IntOrString) && json.TryGetInt32(out number))
            return (IntOrString)number;
        if (type == typeof(long) && json.TryGetInt64(out var longer))
            return longer;
        if (type == typeof(double))
            return json.GetDouble();
        throw new NotAModelException($"number for {type.Name}");
    }

    static object List(JsonElement json, Type item)
    {
        var items = Array.CreateInstance(item, json.GetArrayLength());
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Value(json[i], item) ?? throw new NotAModelException("null in a list"), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    static object Map(JsonElement json, Type value)
    {
        var entryType = typeof(KeyValuePair<,>).MakeGenericType(typeof(string), value);
        var members = json.EnumerateObject().ToList();
        var entries = Array.CreateInstance(entryType, members.Count);
        for (var i = 0; i < members.Count; i++)
            entries.SetValue(Activator.CreateInstance(entryType, members[i].Name, Value(members[i].Value, value) ?? throw new NotAModelException("null in a map")), i);
        return typeof(ValueMap).GetMethod(nameof(ValueMap.From))!.MakeGenericMethod(value).Invoke(null, [entries])!;
    }

    static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    static object Parsed<T>(Func<T> parse)
    {
        try
        {
            return parse()!;
        }
        catch (FormatException)
        {
            throw new NotAModelException($"text for {typeof(T).Name}");
        }
    }
}

/// <summary>The models cannot say it: the compiler refuses it in a user's program.</summary>
sealed class NotAModelException(string what) : Exception(what);
