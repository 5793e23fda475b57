using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecurePods.CodeFixes;

/// <summary>
/// What goes with the settings that are taken out: a call without its argument, an initializer or list without its items, a lambda without its calls, up to
/// what still says something.
/// </summary>
sealed class Doomed(SemanticModel model, CancellationToken cancellation)
{
    readonly HashSet<SyntaxNode> _removed = [];
    readonly Dictionary<SyntaxNode, ExpressionSyntax> _replaced = [];
    readonly Dictionary<SyntaxNode, string> _named = [];

    public bool IsEmpty => _removed.Count == 0 && _replaced.Count == 0;

    public IEnumerable<SyntaxNode> Nodes => _removed.Concat(_replaced.Keys).Concat(_named.Keys).Distinct();

    public void Replace(SyntaxNode setting, ExpressionSyntax value) => _replaced[setting] = value;

    /// <summary>Takes a setting out: the node that says it, whether an argument, a property's value, a list's item or the name of a call.</summary>
    public bool Remove(SyntaxNode setting) => setting.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => Remove(parenthesized),
        ArgumentSyntax argument => RemoveArgument(argument),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment when assignment.Right == setting => Add(assignment),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } assignment when assignment.Right == setting => Add(statement),
        ExpressionElementSyntax element => Add(element),
        InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax { Parent: not (ArgumentSyntax or AssignmentExpressionSyntax) } } => false,
        InitializerExpressionSyntax => Add(setting),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == setting => RemoveCall(call),
        _ => false,
    };

    /// <summary>The node with the mark by which the rewriter knows it.</summary>
    public SyntaxNode Marked(SyntaxNode original, SyntaxNode current)
    {
        if (_replaced.TryGetValue(original, out var value))
            return value.WithTriviaFrom(current);
        if (_removed.Contains(original))
            return current.WithAdditionalAnnotations(Marks.Removed);
        return ((ArgumentSyntax)current).WithNameColon(SyntaxFactory.NameColon(_named[original]).WithTrailingTrivia(SyntaxFactory.Space));
    }

    /// <summary>Goes on until nothing is left that holds only what is taken out.</summary>
    public void Complete()
    {
        int before;
        do
        {
            before = _removed.Count;
            foreach (var node in _removed.ToList())
                RemoveEmptied(node);
        }
        while (_removed.Count > before);

        foreach (var argument in _removed.OfType<ArgumentSyntax>())
            NameFollowing(argument);
    }

    bool RemoveArgument(ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call || ParameterOf(argument) is not { } parameter || !IsSetting(parameter))
            return false;
        // An item of several, or an argument that may be left out: the call says more than that.
        var saysMore = (parameter.IsParams || parameter.IsOptional) && call.ArgumentList.Arguments.Count > 1;
        return (saysMore || RemoveCall(call)) && Add(argument);
    }

    /// <summary>A call goes with its last argument; the object that it was called on stays.</summary>
    bool RemoveCall(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access
        && model.GetSymbolInfo(access.Expression, cancellation).Symbol is not ITypeSymbol
        && Add(call);

    bool Add(SyntaxNode node)
    {
        _removed.Add(node);
        return true;
    }

    /// <summary>Arguments that stand behind one that is taken out need their names.</summary>
    void NameFollowing(ArgumentSyntax removed)
    {
        if (removed.NameColon is not null || removed.Parent is not ArgumentListSyntax list || ParameterOf(removed) is not { IsParams: false })
            return;
        foreach (var argument in list.Arguments.Skip(list.Arguments.IndexOf(removed) + 1))
            if (argument.NameColon is null && !_removed.Contains(argument) && ParameterOf(argument) is { } parameter)
                _named[argument] = parameter.Name;
    }

    void RemoveEmptied(SyntaxNode node)
    {
        switch (node)
        {
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } when list.Arguments.All(_removed.Contains):
                RemoveCall(call);
                break;
            case InvocationExpressionSyntax call:
                RemoveEmptied(call);
                break;
            case ExpressionStatementSyntax { Parent: BlockSyntax { Parent: LambdaExpressionSyntax lambda } block } when block.Statements.All(_removed.Contains):
                Remove(lambda);
                break;
            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } when list.Elements.All(_removed.Contains):
                Remove(list);
                break;
            case ExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax creation } list } when creation is not WithExpressionSyntax && list.Expressions.All(_removed.Contains):
                RemoveHolder(creation);
                break;
        }
    }

    // A list's item is there for itself, however little it says.
    void RemoveHolder(ExpressionSyntax creation)
    {
        if (creation.Parent is ArgumentSyntax or AssignmentExpressionSyntax or ParenthesizedExpressionSyntax)
            Remove(creation);
    }

    /// <summary>What is left where every call of a chain is gone: a statement or lambda that does nothing.</summary>
    void RemoveEmptied(InvocationExpressionSyntax call)
    {
        if (!IsDone(call))
            return;
        switch (call.Parent)
        {
            case ExpressionStatementSyntax statement:
                _removed.Add(statement);
                break;
            case LambdaExpressionSyntax lambda when model.GetSymbolInfo(lambda, cancellation).Symbol is IMethodSymbol { ReturnsVoid: true }:
                if (!Remove(lambda))
                    _removed.Add(lambda);
                break;
            case ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } arrow when model.GetDeclaredSymbol(arrow.Parent!, cancellation) is IMethodSymbol { ReturnsVoid: true }:
                _removed.Add(arrow);
                break;
        }
    }

    bool IsDone(ExpressionSyntax chain) => chain switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => _removed.Contains(call) && IsDone(access.Expression),
        IdentifierNameSyntax => true,
        _ => false,
    };

    IParameterSymbol? ParameterOf(ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax list || model.GetSymbolInfo(list.Parent!, cancellation).Symbol is not IMethodSymbol method)
            return null;
        if (argument.NameColon is { } name)
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);
        var index = list.Arguments.IndexOf(argument);
        return index < method.Parameters.Length ? method.Parameters[index] : method.Parameters.LastOrDefault(parameter => parameter.IsParams);
    }

    /// <summary>Whether a parameter sets a field, so that leaving it out does nothing else.</summary>
    static bool IsSetting(IParameterSymbol parameter) =>
        parameter.OriginalDefinition.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "SetsAttribute", ContainingNamespace: { Name: "Annotations", ContainingNamespace.Name: "SecurePods" } });
}
