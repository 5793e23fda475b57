using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace SecurePods.Analyzers.Reading;

/// <summary>Where in the source code something was said. The instance itself tells objects apart that were said at the same place.</summary>
sealed class Origin
{
    readonly SyntaxTree _tree;

    Origin(SyntaxTree tree, TextSpan span, bool isMendable = false)
    {
        _tree = tree;
        Span = span;
        IsMendable = isMendable;
    }

    public TextSpan Span { get; }

    /// <summary>Whether what stands here is the setting itself, so that a fixer may change it, and not a value that comes here from elsewhere.</summary>
    public bool IsMendable { get; }

    /// <summary>Whether a list is said here.</summary>
    public bool IsList { get; private init; }

    /// <summary>Whether an object or list is said here, and not a scalar.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Whether an object goes out of sight here.</summary>
    public bool IsEscape { get; private init; }

    public Location Location => Location.Create(_tree, Span);

    /// <summary>An argument's expression; the method's name where the argument is not written.</summary>
    public static Origin Of(IArgumentOperation argument, IInvocationOperation call) =>
        argument.ArgumentKind == ArgumentKind.Explicit ? At((argument.Syntax as ArgumentSyntax)?.Expression ?? argument.Value.Syntax) : OfName(call);

    /// <summary>An expression: the value of a property, or an item of a list.</summary>
    public static Origin Of(IOperation value) => At(value.Syntax);

    /// <summary>An expression that makes a list.</summary>
    public static Origin OfList(IOperation value) => new(value.Syntax.SyntaxTree, value.Syntax.Span) { IsList = true, IsWhole = true };

    /// <summary>The first word of a statement.</summary>
    public static Origin OfKeyword(IOperation statement) => new(statement.Syntax.SyntaxTree, statement.Syntax.GetFirstToken().Span);

    /// <summary>The name of the method that is called.</summary>
    public static Origin OfName(IInvocationOperation call) => At(call.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        var other => other,
    });

    /// <summary>The head of an expression that makes an object, without its initializer.</summary>
    public static Origin OfObject(IOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax written => new(written.SyntaxTree, TextSpan.FromBounds(written.NewKeyword.SpanStart, written.Type.Span.End)) { IsWhole = true },
        ImplicitObjectCreationExpressionSyntax implied => new(implied.SyntaxTree, implied.NewKeyword.Span) { IsWhole = true },
        WithExpressionSyntax with => new(with.SyntaxTree, with.WithKeyword.Span) { IsWhole = true },
        InvocationExpressionSyntax when creation is IInvocationOperation call => OfName(call).OfWhole(),
        var other => At(other).OfWhole(),
    };

    /// <summary>The same place, for an object that is made because something within it is said here.</summary>
    public Origin OfWhole() => new(_tree, Span) { IsWhole = true };

    /// <summary>The same place, where an object goes out of sight.</summary>
    public Origin OfEscape() => new(_tree, Span) { IsEscape = true };

    /// <summary>The same place, where a value arrived that was said elsewhere.</summary>
    public Origin Passed() => new(_tree, Span);

    public bool IsIn(SyntaxTree tree) => _tree == tree;

    static Origin At(SyntaxNode node) => new(node.SyntaxTree, Inner(node).Span, isMendable: true);

    static SyntaxNode Inner(SyntaxNode node) => node is ParenthesizedExpressionSyntax parenthesized ? Inner(parenthesized.Expression) : node;
}
