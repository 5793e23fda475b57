using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecurePods.Analyzers.Reading;

/// <summary>The code that stands by itself in a type: a method, a constructor, a property, a field with its initializer.</summary>
/// <param name="Blocks">The bodies and initializers.</param>
/// <param name="Symbol">The private helper that it is; null of all other code.</param>
sealed record CodeUnit(ImmutableArray<IOperation> Blocks, ISymbol? Symbol)
{
    /// <summary>The declaration that a node belongs to; null outside of all.</summary>
    public static SyntaxNode? DeclarationOf(SyntaxNode node)
    {
        for (SyntaxNode? current = node; current is not null and not TypeDeclarationSyntax; current = current.Parent)
            if (current is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)
                return current;
        return null;
    }

    /// <summary>Whether only the type around it can use the declaration, and always gets what is written there.</summary>
    public static bool IsHelper(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ExplicitInterfaceSpecifier is null && IsPrivate(method.Modifiers) && !method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        PropertyDeclarationSyntax { Initializer: not null } property => IsFixed(property.Modifiers) && property.AccessorList?.Accessors.All(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) == true,
        VariableDeclaratorSyntax { Initializer: not null, Parent.Parent: FieldDeclarationSyntax field } => IsFixed(field.Modifiers) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword),
        _ => false,
    };

    public static CodeUnit Of(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        var blocks = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var code in CodeOf(declaration))
            Add(blocks, model.GetOperation(code, cancellation));
        return new(blocks.ToImmutable(), IsHelper(declaration) ? model.GetDeclaredSymbol(declaration, cancellation) : null);
    }

    /// <summary>The bodies and initializers of what the compiler takes for one block of code: each accessor of a property is one by itself.</summary>
    public static ImmutableArray<IOperation> BlocksOf(SyntaxNode code, SemanticModel model, CancellationToken cancellation)
    {
        var blocks = ImmutableArray.CreateBuilder<IOperation>();
        var written = code switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => code,
        };
        if (written is not null)
            Add(blocks, model.GetOperation(written, cancellation));
        return blocks.ToImmutable();
    }

    static void Add(ImmutableArray<IOperation>.Builder blocks, IOperation? operation)
    {
        switch (operation)
        {
            case IMethodBodyBaseOperation body:
                if (body is IConstructorBodyOperation { Initializer: { } initializer })
                    blocks.Add(initializer);
                if ((body.BlockBody ?? body.ExpressionBody) is { } block)
                    blocks.Add(block);
                break;
            case not null:
                blocks.Add(operation);
                break;
        }
    }

    static IEnumerable<SyntaxNode> CodeOf(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Initializer: { } initializer }:
                return [initializer];
            case BasePropertyDeclarationSyntax property:
                var accessors = property.AccessorList?.Accessors.AsEnumerable<SyntaxNode>() ?? [];
                return accessors.Concat(property.ChildNodes().Where(part => part is ArrowExpressionClauseSyntax or EqualsValueClauseSyntax));
            default:
                return [declaration];
        }
    }

    static bool IsFixed(SyntaxTokenList modifiers) => IsPrivate(modifiers) && modifiers.Any(SyntaxKind.StaticKeyword);

    static bool IsPrivate(SyntaxTokenList modifiers)
    {
        foreach (var modifier in modifiers)
            if (modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PartialKeyword or SyntaxKind.ExternKeyword)
                return false;
        return true;
    }
}
