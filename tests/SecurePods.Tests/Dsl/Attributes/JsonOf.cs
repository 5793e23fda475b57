using System.Text.Json.Nodes;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl.Attributes;

/// <summary>An argument as the JSON of the field that it sets.</summary>
static class JsonOf
{
    public static JsonNode Value(object value, FieldStep step)
    {
        if (value is JsonNode node)
            return node.DeepClone();
        if (value is StatedEffect.Any)
            return JsonValue.Create(StatedEffect.Any);
        if (value is IModel model)
            return ModelJson.OfPart(model);

        // Whatever is no object is written by the one model that has it: how, the tests of the properties and the writers say.
        var type = Nullable.GetUnderlyingType(step.Property.PropertyType) ?? step.Property.PropertyType;
        var owner = Activator.CreateInstance(step.Owner)!;
        step.Property.SetValue(owner, step.Part.Length == 0 ? OfType(value, type) : Only(value, type));
        var written = ModelJson.ObjectOf((IModel)owner)[step.Field]!;
        return (step.Part.Length == 0 ? written : written is JsonArray list ? list[0] : ((JsonObject)written)["key"])!.DeepClone();
    }

    static object OfType(object value, Type type) => value is Array array && !type.IsInstanceOfType(value)
        ? type.GetMethod("op_Implicit", [array.GetType()])!.Invoke(null, [array])!
        : value;

    /// <summary>A list or map of the one value.</summary>
    static object Only(object value, Type type) =>
        typeof(JsonOf).GetMethod(type.GetGenericTypeDefinition() == typeof(ValueList<>) ? nameof(List) : nameof(Map), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, [value])!;

    static ValueList<T> List<T>(T value) => [value];

    static ValueMap<T> Map<T>(T value) => [new("key", value)];
}
