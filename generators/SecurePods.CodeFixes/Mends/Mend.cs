using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.CodeFixes.Mends;

/// <summary>A mechanical mend of an unsafe setting.</summary>
abstract class Mend(string title)
{
    /// <summary>What the light bulb offers.</summary>
    public string Title { get; } = title;

    /// <summary>The tree with the setting mended; null where it is written in a way that cannot be mended mechanically.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="value">The value that the setting is given.</param>
    public abstract SyntaxNode? Apply(SyntaxNode root, ExpressionSyntax value);
}
