using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.CodeFixes.Mends;

/// <summary>Takes away the call, argument, assignment or item that says the setting, and whatever is left empty by it.</summary>
sealed class RemoveSetting(string title, bool ofList = false) : Mend(title)
{
    const SyntaxRemoveOptions Keep = SyntaxRemoveOptions.KeepDirectives | SyntaxRemoveOptions.KeepExteriorTrivia;

    public override SyntaxNode? Apply(SyntaxNode root, ExpressionSyntax value) => value.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument => WithoutArgument(root, call, argument),
        AssignmentExpressionSyntax assignment => WithoutAssignment(root, assignment),
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element =>
            root.ReplaceNode(list, list.WithElements(Without(list.Elements, element))),
        InitializerExpressionSyntax list => root.ReplaceNode(list, list.WithExpressions(Without(list.Expressions, value))),
        _ => null,
    };

    SyntaxNode? WithoutArgument(SyntaxNode root, InvocationExpressionSyntax call, ArgumentSyntax argument)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count == 1)
            return WithoutCall(root, call);
        if (ofList || argument.NameColon is not null || argument == arguments.Last())
            return root.ReplaceNode(call.ArgumentList, call.ArgumentList.WithArguments(Without(arguments, argument)));
        // The arguments behind it are counted: its place stays.
        return root.ReplaceNode(argument.Expression, SyntaxFactory.ParseExpression("null").WithTriviaFrom(argument.Expression));
    }

    static SyntaxNode? WithoutAssignment(SyntaxNode root, AssignmentExpressionSyntax assignment) => assignment.Parent switch
    {
        InitializerExpressionSyntax initializer => root.ReplaceNode(initializer, initializer.WithExpressions(Without(initializer.Expressions, assignment))),
        ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement => WithoutStatement(root, statement),
        _ => null,
    };

    /// <summary>The chain without the call; where nothing of the chain is left, its lambda goes too.</summary>
    SyntaxNode? WithoutCall(SyntaxNode root, InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver })
            return null;
        var isParameter = receiver is IdentifierNameSyntax name && LambdaOf(call, name.Identifier.ValueText) is not null;
        if (call.Parent is ExpressionStatementSyntax statement && receiver is IdentifierNameSyntax)
            return WithoutStatement(root, statement);
        if (isParameter && call.Parent is LambdaExpressionSyntax lambda)
            return WithoutLambda(root, lambda);
        if (isParameter || receiver is InvocationExpressionSyntax)
            return root.ReplaceNode(call, receiver.WithTrailingTrivia(call.GetTrailingTrivia()));
        return null;
    }

    SyntaxNode? WithoutLambda(SyntaxNode root, LambdaExpressionSyntax lambda)
    {
        if (lambda.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument)
            return Emptied(root, lambda);
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count > 1)
            return root.ReplaceNode(call.ArgumentList, call.ArgumentList.WithArguments(Without(arguments, argument)));
        return WithoutCall(root, call) ?? Emptied(root, lambda);
    }

    static SyntaxNode Emptied(SyntaxNode root, LambdaExpressionSyntax lambda) =>
        root.ReplaceNode(lambda, lambda.WithBody(SyntaxFactory.Block().WithTriviaFrom(lambda.Body)));

    static SyntaxNode? WithoutStatement(SyntaxNode root, ExpressionStatementSyntax statement) =>
        statement.Parent is GlobalStatementSyntax global ? root.RemoveNode(global, Keep) : root.RemoveNode(statement, SyntaxRemoveOptions.KeepDirectives);

    static LambdaExpressionSyntax? LambdaOf(SyntaxNode node, string parameter) =>
        node.Ancestors().OfType<LambdaExpressionSyntax>().FirstOrDefault(lambda => lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText == parameter,
            ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.Any(p => p.Identifier.ValueText == parameter),
            _ => false,
        });

    static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, T item) where T : SyntaxNode
    {
        var rest = list.Remove(item);
        // The last one keeps what stood behind the list, such as the line's end before a brace.
        return rest.Count > 0 && item == list.Last() ? rest.Replace(rest.Last(), rest.Last().WithTrailingTrivia(item.GetTrailingTrivia())) : rest;
    }
}
