using System.Reflection;
using System.Runtime.Serialization;
using SecurePods.Annotations;

namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>How the models and builders name what the schema names, read from their attributes.</summary>
static class ModelShape
{
    /// <summary>The property of a model that holds a field.</summary>
    public static PropertyInfo Property(Type model, string field) =>
        model.GetProperties().Single(property => property.GetCustomAttribute<SetsAttribute>()?.Path == field);

    /// <summary>The type without what makes it nullable.</summary>
    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>The type of a list's items or a map's values; null for other types.</summary>
    public static Type? ItemOf(Type type) => type is { IsGenericType: true, Name: "ValueList`1" or "ValueMap`1" } ? type.GetGenericArguments()[0] : null;

    public static bool IsMap(Type type) => type.Name == "ValueMap`1";

    public static bool IsModel(Type type) => type.GetCustomAttribute<SchemaTypeAttribute>() is not null && !type.IsEnum;

    public static Type BuilderOf(Type model) => model.Assembly.GetType(model.FullName + "Builder")!;

    /// <summary>The member of an enum that a manifest writes so.</summary>
    public static string Member(Type @enum, string wire) =>
        @enum.GetFields(BindingFlags.Public | BindingFlags.Static).Single(field => (field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? field.Name) == wire).Name;

    public static string CSharp(Type type) => Plain(type) switch
    {
        var plain when plain == typeof(bool) => "bool",
        var plain when plain == typeof(int) => "int",
        var plain when plain == typeof(long) => "long",
        var plain when plain == typeof(string) => "string",
        var plain => plain.Name,
    };

    /// <summary>The builder's method whose parameters set exactly these paths, the last one of a type that suits.</summary>
    public static MethodInfo? Method(Type builder, Func<Type, bool> suits, params string[] paths) => builder.GetMethods().FirstOrDefault(method =>
        method.GetParameters() is var parameters
        && parameters.Length == paths.Length
        && parameters.Select(parameter => string.Join(' ', parameter.GetCustomAttributes<SetsAttribute>().Select(sets => sets.Path))).SequenceEqual(paths)
        && suits(parameters[^1].ParameterType));

    /// <summary>The builder that a parameter configures.</summary>
    public static bool Configures(Type parameter) => parameter.Name == "Action`1";
}
