using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecurePods.Analyzers.Reading;

/// <summary>What is added to lists in locals, statement by statement, before anything else is done with them.</summary>
sealed class ListAdditions
{
    readonly Dictionary<ILocalSymbol, List<IInvocationOperation>> _calls = new(SymbolEqualityComparer.Default);
    readonly Dictionary<ILocalSymbol, int> _firstUses = new(SymbolEqualityComparer.Default);

    /// <summary>Takes a use of a local in; false if it adds nothing.</summary>
    public bool Add(ILocalReferenceOperation use)
    {
        if (AdditionIn(use) is { } call)
        {
            if (!_calls.TryGetValue(use.Local, out var calls))
                _calls[use.Local] = calls = [];
            // The body of a local function is seen twice: with the code around it and by itself.
            if (calls.All(known => known.Syntax != call.Syntax))
                calls.Add(call);
            return true;
        }

        // A local function may be called before the place where it stands.
        var position = IsInLocalFunction(use) ? -1 : use.Syntax.SpanStart;
        if (!_firstUses.TryGetValue(use.Local, out var first) || position < first)
            _firstUses[use.Local] = position;
        return false;
    }

    /// <summary>Whether all that is added, is there before the list is used.</summary>
    public bool AreInSight(ILocalSymbol local)
    {
        if (!_calls.TryGetValue(local, out var calls) || !_firstUses.TryGetValue(local, out var first))
            return true;
        foreach (var call in calls)
            if (call.Syntax.Span.End > first)
                return false;
        return true;
    }

    public IReadOnlyList<IInvocationOperation> Of(ILocalSymbol local) => _calls.TryGetValue(local, out var calls) ? calls : [];

    /// <summary>The call of <c>Add</c>, if it is a statement of the very block that declares the list, so that it runs just once for it.</summary>
    static IInvocationOperation? AdditionIn(ILocalReferenceOperation use) =>
        use is { Type: INamedTypeSymbol { Name: "List", Arity: 1 } type, Parent: IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1, Parent: IExpressionStatementOperation { Parent: IBlockOperation block } } call }
        && call.Instance == use
        && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
        && block.Locals.Contains(use.Local, SymbolEqualityComparer.Default)
        && !block.Operations.Any(static statement => statement is ILabeledOperation)
            ? call : null;

    static bool IsInLocalFunction(ILocalReferenceOperation use)
    {
        for (var around = use.Parent; around is not null; around = around.Parent)
            if (around is ILocalFunctionOperation function)
                return !function.Syntax.Span.Contains(use.Local.DeclaringSyntaxReferences[0].Span);
        return false;
    }
}
