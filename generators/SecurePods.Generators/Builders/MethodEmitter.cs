using SecurePods.Generators.Emit;
using SecurePods.Generators.Models;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary>The builder methods of one field.</summary>
sealed class MethodEmitter(CSharpTypes types, Documentation docs)
{
    public void Emit(CodeWriter code, BuilderPart part, TypeSpec type, FieldSpec field, string? item)
    {
        foreach (var method in new FieldMethods(types, part, type, field, item).All())
        {
            docs.Method(code, type, field, method.Does);
            using (code.Block($"public {part.Self} {method.Name}({method.Parameters})"))
            {
                foreach (var statement in method.Before)
                    code.Line(statement);
                code.Line($"{part.Expression} = {part.Expression} with {{ {CSharpTypes.Property(type, field)} = {method.Value} }};");
                code.Line($"return {part.Return};");
            }

            code.Line();
        }
    }
}
