using System.Globalization;
using System.Reflection;
using SecurePods.Annotations;
using SecurePods.Cli.Importing.Code;
using SecurePods.Views;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>Values of the model as C#: literals, lists, maps, records.</summary>
sealed class ValueCode(TypeNames names)
{
    /// <summary>A value of that type.</summary>
    /// <param name="type">The type of the parameter or property that takes it.</param>
    /// <param name="node">The value.</param>
    /// <param name="isTargeted">Whether the place where it stands says the type, so that a new record need not.</param>
    public Expression Of(Type type, Node node, bool isTargeted = false)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Json))
            return OfJson(node);
        if (type == typeof(DateTimeOffset))
            return Literal.Of(DateTimeOffset.Parse((string)node.Value!, CultureInfo.InvariantCulture));
        if (type == typeof(Bytes))
            return new Atom($"Bytes.FromBase64({Literal.Quoted((string)node.Value!)})");
        if (type.IsEnum)
            return new Atom(names.Member(type, (string)node.Value!));
        if (type == typeof(double) && node.Value is long whole)
            return Literal.Of(whole);
        if (node.Kind == NodeKind.Scalar && !IsUnion(type))
            return OfScalar(node.Value!);
        if (MapValue(type) is { } value)
            return new Group("[", "]", [.. node.Members.Select(member => ("", (Expression)Entry(value, member)))]);
        if (ListItem(type) is { } item)
            return new Group("[", "]", [.. node.Items.Select(child => ("", Of(item, child, isTargeted: true)))]);
        return IsUnion(type) ? OfUnion(type, node) : OfRecord(type, node, isTargeted);
    }

    /// <summary>Any JSON.</summary>
    public static Expression OfJson(Node node) => node.Kind switch
    {
        NodeKind.Object => new Group("Json.Object(", ")", [.. node.Members.Select(member => ("", (Expression)new Pair(member.Key, OfJson(member.Value))))]),
        NodeKind.List => new Group("Json.Array(", ")", [.. node.Items.Select(item => ("", OfJson(item)))]),
        NodeKind.Scalar => OfScalar(node.Value!),
        _ => new Atom("Json.Null"),
    };

    static Expression OfScalar(object value) => value switch
    {
        string text => Literal.Of(text),
        bool flag => Literal.Of(flag),
        long number => Literal.Of(number),
        _ => Literal.Of((double)value),
    };

    Pair Entry(Type value, KeyValuePair<string, Node> member) => new Pair(member.Key, Of(value, member.Value), "new(");

    Group OfRecord(Type type, Node node, bool isTargeted)
    {
        var properties = new List<(string, Expression)>();
        foreach (var member in node.Members)
            if (PropertyOf(type, member.Key) is { } property)
                properties.Add(($"{property.Name} = ", Of(property.PropertyType, member.Value, isTargeted: true)));
            else
                throw new UnsayableException(member.Key);
        var name = isTargeted ? "new()" : $"new {names.Of(type)}";
        return properties.Count == 0 ? new(isTargeted ? "new(" : $"{name}(", ")", []) : new(name + " {", "}", properties);
    }

    /// <summary>The form that takes a node of that sort; a conversion makes the union of it.</summary>
    Expression OfUnion(Type type, Node node)
    {
        var form = type.GetProperties().First(property => Takes(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, node));
        return ListItem(form.PropertyType) is null
            ? Of(form.PropertyType, node)
            : new Group($"new {names.Of(type)} {{", "}", [($"{form.Name} = ", Of(form.PropertyType, node))]);
    }

    static bool Takes(Type form, Node node) => node.Kind switch
    {
        NodeKind.Object => form.IsDefined(typeof(SchemaTypeAttribute)),
        NodeKind.List => ListItem(form) is not null,
        _ => form == node.Value!.GetType(),
    };

    static bool IsUnion(Type type) => type.IsDefined(typeof(SchemaTypeAttribute)) && !type.IsEnum && !type.GetProperties().Any(property => property.IsDefined(typeof(SetsAttribute))) && type.GetProperties().Length > 0;

    static PropertyInfo? PropertyOf(Type type, string field) =>
        type.GetProperties().FirstOrDefault(property => property.GetCustomAttribute<SetsAttribute>()?.Path == field);

    static Type? ListItem(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        return type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) ? type.GetGenericArguments()[0] : null;
    }

    static Type? MapValue(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueMap<>))
            return type.GetGenericArguments()[0];
        return ListItem(type) is { IsGenericType: true } item && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? item.GetGenericArguments()[1] : null;
    }
}
