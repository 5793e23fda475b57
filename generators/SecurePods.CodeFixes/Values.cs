using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SecurePods.CodeFixes;

/// <summary>Values of a manifest as C# expressions.</summary>
static class Values
{
    /// <summary>The value in the type of the expression that it replaces; null if that type has none such.</summary>
    public static ExpressionSyntax? Of(string text, ExpressionSyntax replaced, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetTypeInfo(replaced, cancellation);
        return Of(text, info.ConvertedType) ?? Of(text, info.Type);
    }

    // Where the wanted type only wraps, a value of the type that was there does as well.
    static ExpressionSyntax? Of(string text, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => SyntaxFactory.LiteralExpression(text == "true" ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression),
            { SpecialType: SpecialType.System_String } => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum when @enum.GetMembers(text) is [IFieldSymbol] =>
                SyntaxFactory.ParseExpression($"{@enum.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{text}").WithAdditionalAnnotations(Simplifier.Annotation),
            _ => null,
        };
    }
}
