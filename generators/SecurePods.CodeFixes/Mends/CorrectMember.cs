using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.CodeFixes.Mends;

/// <summary>Puts the safe member of an enum in place of the unsafe one.</summary>
sealed class CorrectMember(string safe) : Mend($"Use {safe}")
{
    public override SyntaxNode? Apply(SyntaxNode root, ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax member => root.ReplaceNode(member.Name, SyntaxFactory.IdentifierName(safe).WithTriviaFrom(member.Name)),
        _ => null,
    };
}
