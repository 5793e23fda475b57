using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SecurePods.CodeFixes;

/// <summary>Writes code without what is marked as taken out.</summary>
sealed class Rewriter : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (!node.IsRemoved() || node.Expression is not MemberAccessExpressionSyntax access)
            return base.VisitInvocationExpression(node);
        var receiver = (ExpressionSyntax)Visit(access.Expression)!;
        return IsCommented(receiver.GetTrailingTrivia()) ? receiver : receiver.WithTrailingTrivia(node.GetTrailingTrivia());
    }

    public override SyntaxNode? VisitArgumentList(ArgumentListSyntax node) =>
        base.VisitArgumentList(node.WithArguments(Without(node.Arguments)));

    public override SyntaxNode? VisitCollectionExpression(CollectionExpressionSyntax node) =>
        base.VisitCollectionExpression(node.WithElements(Without(node.Elements)));

    public override SyntaxNode? VisitInitializerExpression(InitializerExpressionSyntax node)
    {
        var left = Without(node.Expressions);
        var visited = base.VisitInitializerExpression(node.WithExpressions(left))!;
        return left.Count == node.Expressions.Count ? visited : visited.WithAdditionalAnnotations(Formatter.Annotation);
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node) =>
        base.VisitBlock(node.WithStatements(SyntaxFactory.List(node.Statements.Where(statement => !statement.IsRemoved()))));

    public override SyntaxNode? VisitWithExpression(WithExpressionSyntax node) =>
        IsEmptied(node.Initializer) ? ((ExpressionSyntax)Visit(node.Expression)!).WithTrailingTrivia(node.GetTrailingTrivia()) : base.VisitWithExpression(node);

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
    {
        if (node.Initializer is not { } initializer || initializer.IsKind(SyntaxKind.CollectionInitializerExpression) || !IsEmptied(initializer))
            return base.VisitObjectCreationExpression(node);
        var arguments = node.ArgumentList ?? SyntaxFactory.ArgumentList();
        return node.WithType(node.Type.WithoutTrailingTrivia()).WithArgumentList(arguments.WithTrailingTrivia(node.GetTrailingTrivia())).WithInitializer(null);
    }

    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) =>
        node.Initializer is { } initializer && IsEmptied(initializer)
            ? node.WithInitializer(null).WithArgumentList(node.ArgumentList.WithTrailingTrivia(node.GetTrailingTrivia()))
            : base.VisitImplicitObjectCreationExpression(node);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        node.IsRemoved() ? node.WithBody(Nothing(node.Body)) : base.VisitSimpleLambdaExpression(node);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        node.IsRemoved() ? node.WithBody(Nothing(node.Body)) : base.VisitParenthesizedLambdaExpression(node);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        node.ExpressionBody is { } arrow && arrow.IsRemoved()
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Nothing(arrow).WithTrailingTrivia(node.GetTrailingTrivia()))
            : base.VisitMethodDeclaration(node);

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) =>
        node.ExpressionBody is { } arrow && arrow.IsRemoved()
            ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Nothing(arrow).WithTrailingTrivia(node.GetTrailingTrivia()))
            : base.VisitLocalFunctionStatement(node);

    static BlockSyntax Nothing(SyntaxNode instead) =>
        SyntaxFactory.Block().WithTriviaFrom(instead).WithAdditionalAnnotations(Formatter.Annotation);

    static bool IsEmptied(InitializerExpressionSyntax initializer) =>
        initializer.Expressions.Count > 0 && initializer.Expressions.All(Marks.IsRemoved);

    static bool IsCommented(SyntaxTriviaList trivia) =>
        trivia.Any(part => part.IsKind(SyntaxKind.SingleLineCommentTrivia) || part.IsKind(SyntaxKind.MultiLineCommentTrivia));

    static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list) where T : SyntaxNode
    {
        for (var i = list.Count - 1; i >= 0; i--)
            if (list[i].IsRemoved())
                list = list.RemoveAt(i);
        return list;
    }
}
