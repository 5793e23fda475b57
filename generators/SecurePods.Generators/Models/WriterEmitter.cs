using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>The method that writes a record, field by field in the API reference's order.</summary>
static class WriterEmitter
{
    public static void Emit(CodeWriter code, TypeSpec type, CSharpTypes types, FilledEmitter filled)
    {
        var head = type.Kind is null
            ? "void global::SecurePods.IModel.WriteTo(global::SecurePods.Writing.ManifestWriter writer)"
            : "internal override void WriteFields(global::SecurePods.Writing.ManifestWriter writer)";
        using (code.Block(head))
        {
            if (type.Kind is null)
                code.Line("writer.BeginObject();");
            foreach (var field in RecordEmitter.Fields(type))
            {
                filled.EmitMark(code, type, field);
                code.Line($"writer.{Method(field.Type, types)}(\"{field.Name}\"u8, {Value(type, field, types)});");
            }

            if (type.Kind is null)
            {
                code.Line("writer.Kept(Kept);");
                code.Line("writer.EndObject();");
            }
        }

        code.Line();
    }

    static string Method(TypeRef type, CSharpTypes types) => type.Shape switch
    {
        TypeShape.Time => "Time",
        TypeShape.MicroTime => "MicroTime",
        TypeShape.List when type.Element!.Shape == TypeShape.List => "Lists",
        TypeShape.List or TypeShape.Map when types.IsClosedEnum(type.Element!) => "Enums",
        TypeShape.Map when type.Element!.Shape == TypeShape.List => "Lists",
        TypeShape.Map when type.Element!.Shape == TypeShape.Time => "Times",
        _ => "Write",
    };

    static string Value(TypeSpec type, FieldSpec field, CSharpTypes types)
    {
        var property = CSharpTypes.Property(type, field);
        if (types.IsClosedEnum(field.Type))
            return $"{types.Full(field.Type.Name!)}Text.Of({property})";
        if (field.Type.Element is { } element && types.IsClosedEnum(element))
            return $"{property}, {types.Full(element.Name!)}Text.Of";
        return property;
    }
}
