using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;

namespace SecurePods.Analyzers.Reading;

/// <summary>Takes off what changes nothing of a value: parentheses, wrappers, conversions that keep it.</summary>
static class Unwrapping
{
    public static IOperation Unwrap(this IOperation operation, SymbolFacts facts)
    {
        while (true)
        {
            if (operation is IParenthesizedOperation parenthesized)
                operation = parenthesized.Operand;
            else if (operation is IConversionOperation conversion && KeepsValue(conversion, facts))
                operation = conversion.Operand;
            else if (operation is IDelegateCreationOperation creation)
                operation = creation.Target;
            else
                return operation;
        }
    }

    static bool KeepsValue(IConversionOperation conversion, SymbolFacts facts)
    {
        if (conversion.OperatorMethod is { } method)
            return facts.IsWrapper(method);
        var kind = conversion.GetConversion();
        return kind.IsIdentity || kind.IsImplicit || kind.IsNullable || kind.IsReference || kind.IsUnboxing;
    }
}
