using SecurePods.Generators.Emit;
using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The C# types of the schema's types.</summary>
sealed class CSharpTypes(SchemaSet schema)
{
    public SchemaSet Schema { get; } = schema;

    public PodPaths PodPaths { get; } = new(schema);

    public string Namespace(string name) => "SecurePods." + Schema.PackageOf(name).Namespace;

    public string Full(string name) => $"global::{Namespace(name)}.{SchemaName.ShortOf(name)}";

    public string Builder(string name) => Full(name) + "Builder";

    /// <summary>The C# name of a field's property: the field's own, but for a field called as its type, which takes its last word.</summary>
    public static string Property(TypeSpec type, FieldSpec field)
    {
        var name = Naming.Pascal(field.Name);
        if (name != type.ShortName)
            return name;
        var last = name.Length - 1;
        while (last > 0 && !char.IsUpper(name[last]))
            last--;
        return name.Substring(last);
    }

    /// <summary>The type of a value that is set.</summary>
    public string Value(TypeRef type) => type.Shape switch
    {
        TypeShape.String => "string",
        TypeShape.Bool => "bool",
        TypeShape.Int32 => "int",
        TypeShape.Int64 => "long",
        TypeShape.Double => "double",
        TypeShape.Bytes => "global::SecurePods.Bytes",
        TypeShape.Quantity => "global::SecurePods.Quantity",
        TypeShape.IntOrString => "global::SecurePods.IntOrString",
        TypeShape.Time or TypeShape.MicroTime => "global::System.DateTimeOffset",
        TypeShape.Any => "global::SecurePods.Json",
        TypeShape.List => $"global::SecurePods.ValueList<{Value(type.Element!)}>",
        TypeShape.Map => $"global::SecurePods.ValueMap<{Value(type.Element!)}>",
        _ => IsOpenEnum(type) ? "string" : Full(type.Name!),
    };

    public bool IsObject(TypeRef type) => type.Shape == TypeShape.Named && Schema.Type(type.Name) is not null;

    public bool IsUnion(TypeRef type) => Schema.Type(type.Name) is { Alternatives.Count: > 0 };

    public bool IsClosedEnum(TypeRef type) => type.Shape == TypeShape.Named && Schema.Enum(type.Name) is { IsClosed: true };

    public bool IsText(TypeRef type) => type.Shape == TypeShape.String || IsOpenEnum(type);

    bool IsOpenEnum(TypeRef type) => type.Shape == TypeShape.Named && Schema.Enum(type.Name) is { IsClosed: false };
}
