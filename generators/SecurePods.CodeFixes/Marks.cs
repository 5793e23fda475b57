using Microsoft.CodeAnalysis;

namespace SecurePods.CodeFixes;

/// <summary>The annotation by which nodes that are taken out are known in a tree that is rewritten.</summary>
static class Marks
{
    const string Kind = "SecurePods.Removed";

    public static readonly SyntaxAnnotation Removed = new(Kind);

    public static bool IsRemoved(this SyntaxNode node) => node.HasAnnotations(Kind);
}
