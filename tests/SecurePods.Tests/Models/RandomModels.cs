using System.Reflection;
using System.Text;
using SecurePods.Annotations;

namespace SecurePods.Tests.Models;

/// <summary>Values of the model's types, by reflection: every field set, or some.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="chance">The chance of each field to be set; 1 for all.</param>
/// <param name="text">What texts there are.</param>
/// <param name="newest">The Kubernetes version whose fields there are.</param>
sealed class RandomModels(Random random, double chance, Func<Random, string> text, KubernetesVersion newest)
{
    /// <summary>A type may hold itself (a JSON schema's schemas); within itself it is left empty.</summary>
    readonly HashSet<Type> _open = [];

    /// <summary>Few texts, so that keys meet.</summary>
    public static RandomModels Plain(Random random, double chance = 0.3) => new(random, chance, r => "abcd".Substring(r.Next(4), 1), KubernetesVersion.Latest);

    public Random Random => random;

    /// <summary>Whether times have no fraction of a second, which Kubernetes' Time has not either.</summary>
    public bool WholeSeconds { get; init; }

    public T Of<T>() => (T)Of(typeof(T));

    public object Of(Type type) => Of(type, key: null);

    object Of(Type type, string? key)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!;
        if (type.IsGenericType)
            return Collection(type, key);
        if (type.IsAssignableTo(typeof(IModel)))
            return Model(type, key);
        return Scalar(type);
    }

    object Scalar(Type type)
    {
        if (type == typeof(string))
            return text(random);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(int))
            return random.Next(1, 1000);
        if (type == typeof(long))
            return random.NextInt64(1, 1L << 40);
        if (type == typeof(double))
            return random.Next(1000) / 8.0;
        if (type == typeof(Quantity))
            return (Quantity)$"{random.Next(1, 100)}{new[] { "", "m", "Mi" }[random.Next(3)]}";
        if (type == typeof(IntOrString))
            return random.Next(2) == 0 ? (IntOrString)random.Next(100) : (IntOrString)text(random);
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(random.Next(-12, 13))).AddSeconds(random.Next(1 << 28)).AddMicroseconds(WholeSeconds ? 0 : random.Next(1_000_000));
        if (type == typeof(Bytes))
            return Bytes.From(Encoding.UTF8.GetBytes(text(random)));
        if (type == typeof(Json))
            return Json.Parse($$"""{"a": [{{random.Next(10)}}, true, null], "b": {"c": "d"} }""");
        throw new NotSupportedException($"No random value of {type}.");
    }

    object Collection(Type type, string? key)
    {
        var element = type.GetGenericArguments()[0];
        var count = chance == 1 ? 2 : random.Next(3);
        var items = Array.CreateInstance(element, count);
        for (var i = 0; i < count; i++)
            items.SetValue(Of(element, key), i);
        return type.GetGenericTypeDefinition() == typeof(ValueList<>) ? Generic(nameof(List), element, items) : Generic(nameof(Map), element, items);
    }

    object Generic(string method, Type element, Array items) =>
        GetType().GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(this, [items])!;

    static ValueList<T> List<T>(T[] items) => ValueList.Create<T>(items);

    ValueMap<T> Map<T>(T[] values) =>
        ValueMap.From(values.Select(value => KeyValuePair.Create(text(random), value)).DistinctBy(entry => entry.Key));

    object Model(Type type, string? key)
    {
        var model = Activator.CreateInstance(type)!;
        if (!_open.Add(type))
            return model;
        var properties = PropertiesOf(type).ToList();
        if (IsUnion(type))
            properties = [properties[random.Next(properties.Count)]];
        foreach (var property in properties)
            if (IsUnion(type))
                property.SetValue(model, Of(property.PropertyType));
            else if (IsChosen(type, property, key))
                property.SetValue(model, Of(property.PropertyType, SchemaFacts.KeyOf(SchemaOf(type), FieldOf(property))));
        _open.Remove(type);
        return model;
    }

    /// <summary>What is required is always set, and so is the key by which a list knows its items.</summary>
    bool IsChosen(Type type, PropertyInfo property, string? key)
    {
        var (owner, field) = (SchemaOf(type), FieldOf(property));
        return SchemaFacts.Since(owner, field) <= newest && (field == key || SchemaFacts.IsRequired(owner, field) || random.NextDouble() < chance);
    }

    static string SchemaOf(Type type) => type.GetCustomAttribute<SchemaTypeAttribute>()!.Name;

    static string FieldOf(PropertyInfo property) => property.GetCustomAttribute<SetsAttribute>()!.Path;

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    /// <summary>A type whose value takes one of several forms has no builder.</summary>
    public static bool IsUnion(Type type) => type.Assembly.GetType(type.FullName + "Builder") is null;
}
