using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>The compiler's constants as scalars of a tree.</summary>
static class Constants
{
    /// <summary>The constant that an operation is: a scalar, or absent for null; null if the operation is none.</summary>
    public static Node? Of(IOperation operation, SymbolFacts facts, Origin origin)
    {
        if (operation is IDefaultValueOperation { Type: { } type } && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
            return Node.Absent;
        if (operation.ConstantValue is not { HasValue: true, Value: var value })
            return null;
        return value is null ? Node.Absent : Scalar(value, operation.Type, facts, origin);
    }

    /// <summary>A value as the tree holds it; unknown if a manifest has no such value.</summary>
    public static Node Scalar(object value, ITypeSymbol? type, SymbolFacts facts, Origin origin)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            return MemberOf(@enum, value) is { } member ? Node.Scalar(facts.TextOf(member), origin) : Node.Unknown(origin);
        return value switch
        {
            bool or string or double => Node.Scalar(value, origin),
            sbyte or byte or short or ushort or int or uint or long => Node.Scalar(Convert.ToInt64(value, CultureInfo.InvariantCulture), origin),
            float or decimal => Node.Scalar(Convert.ToDouble(value, CultureInfo.InvariantCulture), origin),
            _ => Node.Unknown(origin),
        };
    }

    static IFieldSymbol? MemberOf(INamedTypeSymbol type, object value)
    {
        foreach (var member in type.GetMembers())
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
                return field;
        return null;
    }
}
