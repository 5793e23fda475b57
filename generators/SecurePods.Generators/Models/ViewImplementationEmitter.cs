using SecurePods.Generators.Emit;
using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The explicit implementation of a type's view by its record.</summary>
sealed class ViewImplementationEmitter(CSharpTypes types, ViewTypes views)
{
    const string Namespace = "global::SecurePods.Views.";

    public void Emit(CodeWriter code, TypeSpec type)
    {
        code.Line($"{Namespace}Presence {Namespace}IView.Presence => {Namespace}Presence.Known;");
        code.Line();
        code.Line($"object? {Namespace}IView.Source => null;");
        foreach (var field in type.Fields)
        {
            if (views.Property(field) is not { } property)
                continue;
            code.Line();
            code.Line($"{Namespace}{Qualified(property)} {Namespace}{Declaring(type, field)}.{Naming.Pascal(field.Name)} => {Value(type, field, property)};");
        }
    }

    /// <summary>The interface that declares the field: the one that the type's view extends, or its own.</summary>
    string Declaring(TypeSpec type, FieldSpec field) =>
        type.ViewedAs is { } other && types.Schema.Type(other)?.Field(field.Name) is not null ? views.Interface(other) : views.Interface(type.Name);

    static string Qualified(string property) =>
        property.Replace("<I", "<" + Namespace + "I");

    string Value(TypeSpec type, FieldSpec field, string property)
    {
        var name = type.Kind is not null && field.Name == "metadata" ? "Metadata" : CSharpTypes.Property(type, field);
        if (views.IsObject(field.Type))
            return $"({Namespace}{property}?){name} ?? {Namespace}AbsentViews.{SchemaName.ShortOf(views.Canonical(field.Type.Name!))}";
        if (field.Type.Shape is TypeShape.List or TypeShape.Map)
            return $"new({Items(field.Type, name)})";
        return $"{name} is {{ }} value ? new({Text(field.Type, "value")}) : default";
    }

    string Items(TypeRef type, string name)
    {
        if (types.IsObject(type.Element!) || types.IsText(type.Element!) || type.Element!.Shape is TypeShape.Int32 or TypeShape.Int64 or TypeShape.Bool)
            return name;
        return $"global::SecurePods.ViewProjection.{(type.Shape == TypeShape.List ? "List" : "Map")}({name}, static item => {Text(type.Element, "item")})";
    }

    string Text(TypeRef type, string value) => type.Shape switch
    {
        TypeShape.Quantity or TypeShape.IntOrString or TypeShape.Bytes or TypeShape.Any => value + ".ToString()",
        TypeShape.Time or TypeShape.MicroTime => value + ".ToString(\"O\", global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => types.IsClosedEnum(type) ? $"{types.Full(type.Name!)}Text.Of({value})" : value,
    };
}
