using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SecurePods.CodeFixes;

/// <summary>Writes <c>.Waive(Rule.X, because: "")</c>.</summary>
static class WaiverSyntax
{
    /// <summary>The chain with the waiver at its end, on a line of its own where the call before has one.</summary>
    public static ExpressionSyntax After(ExpressionSyntax chain, RuleInfo rule)
    {
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        var receiver = chain.WithoutTrailingTrivia();
        if (chain is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax last } || !IsOnItsOwnLine(last))
            return Call(receiver, dot, rule).WithTrailingTrivia(chain.GetTrailingTrivia());

        // What is said behind the call stays with it.
        receiver = receiver.WithTrailingTrivia(chain.GetTrailingTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Append(SyntaxFactory.ElasticEndOfLine("\n")));
        dot = dot.WithLeadingTrivia(last.OperatorToken.LeadingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
        return Call(receiver, dot, rule).WithTrailingTrivia(chain.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }

    static bool IsOnItsOwnLine(MemberAccessExpressionSyntax access) => access.Expression.GetTrailingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary><c>c => c.Waive(…)</c>, as an argument behind others.</summary>
    public static ArgumentSyntax Configuring(RuleInfo rule)
    {
        const string Builder = "c";
        return SyntaxFactory.Argument(SyntaxFactory.SimpleLambdaExpression(
            SyntaxFactory.Parameter(SyntaxFactory.Identifier(Builder)).WithTrailingTrivia(SyntaxFactory.Space),
            Call(SyntaxFactory.IdentifierName(Builder), SyntaxFactory.Token(SyntaxKind.DotToken), rule).WithLeadingTrivia(SyntaxFactory.Space))).WithLeadingTrivia(SyntaxFactory.Space);
    }

    static InvocationExpressionSyntax Call(ExpressionSyntax receiver, SyntaxToken dot, RuleInfo rule)
    {
        var constant = SyntaxFactory.ParseExpression($"global::SecurePods.Rule.{rule.Name}").WithAdditionalAnnotations(Simplifier.Annotation);
        var arguments = (ArgumentListSyntax)SyntaxFactory.ParseArgumentList("(x, because: \"\")");
        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, dot, SyntaxFactory.IdentifierName("Waive")),
            arguments.ReplaceNode(arguments.Arguments[0].Expression, constant));
    }
}
