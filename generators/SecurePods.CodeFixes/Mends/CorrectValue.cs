using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.CodeFixes.Mends;

/// <summary>Puts the safe value in place of the unsafe one.</summary>
sealed class CorrectValue(string safe) : Mend($"Set it to {safe}")
{
    public override SyntaxNode? Apply(SyntaxNode root, ExpressionSyntax value) =>
        root.ReplaceNode(value, SyntaxFactory.ParseExpression(safe).WithTriviaFrom(value));
}
