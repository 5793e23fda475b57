using SecurePods.Generators.Emit;
using SecurePods.Schema;

namespace SecurePods.Generators.Models;

/// <summary>What a record remembers of the fields that were filled in, until they are set.</summary>
sealed class FilledEmitter(CSharpTypes types)
{
    readonly FillableFields _fillable = new(types.Schema);

    public void EmitMembers(CodeWriter code, TypeSpec type)
    {
        if (!_fillable.Any(type))
            return;
        code.Line("/// <summary>The fields that a default filled; nothing that equality knows of.</summary>");
        code.Line("internal global::SecurePods.Defaults.Filled Filled { get; init; }");
        code.Line();
        foreach (var field in type.Fields)
            if (_fillable.Of(type, field) is { } fillable)
                EmitFill(code, type, field, fillable);
    }

    /// <summary>Whoever sets a field says it from then on.</summary>
    public void EmitAccessors(CodeWriter code, TypeSpec type, FieldSpec field, string head)
    {
        if (_fillable.Of(type, field) is not { } fillable)
        {
            code.Line($"{head} {{ get; init; }}");
            return;
        }

        using (code.Block(head))
        {
            code.Line("get;");
            using (code.Block("init"))
            {
                code.Line("field = value;");
                code.Line($"Filled = Filled.Without({fillable.Place});");
            }
        }
    }

    /// <summary>What precedes a field where it is written.</summary>
    public void EmitMark(CodeWriter code, TypeSpec type, FieldSpec field)
    {
        if (_fillable.Of(type, field) is not { } fillable)
            return;
        code.Line($"if (Filled.Has({fillable.Place}))");
        code.Line($"    writer.FilledIn(\"{fillable.Path}\");");
    }

    void EmitFill(CodeWriter code, TypeSpec type, FieldSpec field, FillableField fillable)
    {
        var property = CSharpTypes.Property(type, field);
        code.Line($"/// <summary>With <c>{field.Name}</c> as a default has it.</summary>");
        code.Line($"internal {type.ShortName} Fill{property}({types.Value(field.Type)} value) => this with {{ {property} = value, Filled = Filled.With({fillable.Place}) }};");
        code.Line();
    }
}
