using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The method that makes a record of a tree: a call a field, the rest by generic readers.</summary>
sealed class ReaderEmitter(CSharpTypes types)
{
    const string Reading = "global::SecurePods.Reading.";

    public void Emit(CodeWriter code, TypeSpec type)
    {
        using (code.Block($"static {type.ShortName} global::SecurePods.IModel<{type.ShortName}>.Read(ref {Reading}ObjectReader reader) => new()"))
        {
            foreach (var field in type.Fields)
                code.Line($"{Property(type, field)} = reader.{Call(field.Type)}(\"{field.Name}\"),");
            code.Line($"Kept = reader.{Rest(type)},");
        }

        code.Line(";");
        code.Line();
    }

    /// <summary>A value's reader: a type, so that lists and maps of it are read by the type of its name within theirs.</summary>
    public string Of(TypeRef type) => Reading + type.Shape switch
    {
        TypeShape.List => $"AsList<{types.Value(type.Element!)}, {Of(type.Element!)}>",
        TypeShape.Map => $"AsMap<{types.Value(type.Element!)}, {Of(type.Element!)}>",
        TypeShape.Any => "AsJson",
        _ when types.IsText(type) => "AsString",
        _ when types.IsClosedEnum(type) => $"AsEnum<{types.Full(type.Name!)}, {types.Full(type.Name!)}Texts>",
        _ when types.IsUnion(type) => $"AsUnion<{types.Full(type.Name!)}, {types.Full(type.Name!)}Forms>",
        _ when types.IsObject(type) => $"AsObject<{types.Full(type.Name!)}>",
        _ => "As" + type.Shape,
    };

    static string Rest(TypeSpec type) =>
        type.Kind is { } kind ? $"RestOfKind(\"{type.Name}\", hasStatus: {(kind.HasStatus ? "true" : "false")})" : $"Rest(\"{type.Name}\")";

    static string Property(TypeSpec type, FieldSpec field) =>
        type.Kind is not null && field.Name == "metadata" ? "Metadata" : CSharpTypes.Property(type, field);

    string Call(TypeRef type)
    {
        if (types.IsClosedEnum(type))
            return $"Enum<{types.Full(type.Name!)}, {types.Full(type.Name!)}Texts>";
        return $"{(IsClass(type) ? "Class" : "Struct")}<{types.Value(type)}, {Of(type)}>";
    }

    bool IsClass(TypeRef type) => type.Shape is TypeShape.List or TypeShape.Map || types.IsText(type) || types.IsObject(type);
}
