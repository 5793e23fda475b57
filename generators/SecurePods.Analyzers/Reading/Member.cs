using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;

namespace SecurePods.Analyzers.Reading;

/// <summary>A member of a type with its code and that of the private helpers that it shares with others, as it is whatever way a reading goes.</summary>
sealed class Member
{
    readonly SymbolFacts _facts;
    readonly LocalUses _locals;
    readonly Dictionary<(SyntaxNode, bool), bool> _choices = [];

    public Member(IReadOnlyList<CodeUnit> units, SymbolFacts facts)
    {
        Units = units;
        _facts = facts;
        _locals = new(facts);
        foreach (var unit in units)
            foreach (var block in unit.Blocks)
                _locals.Add(block);
    }

    /// <summary>The code, users before what they use.</summary>
    public IReadOnlyList<CodeUnit> Units { get; }

    /// <summary>Whether the method is a private helper or local function, judged where it is used.</summary>
    public bool IsHelper(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return true;
        foreach (var unit in Units)
            if (SymbolEqualityComparer.Default.Equals(unit.Symbol, method.OriginalDefinition))
                return true;
        return false;
    }

    /// <summary>What a local was declared with; null if it may hold something else.</summary>
    public IOperation? ValueOf(ILocalSymbol local) => _locals.ValueOf(local);

    /// <summary>The calls that add items to the list that a local holds; they belong to its value.</summary>
    public IReadOnlyList<IInvocationOperation> AdditionsTo(ILocalSymbol local) => _locals.AdditionsTo(local);

    /// <summary>Whether the call belongs to the value of a local.</summary>
    public bool IsAddition(IInvocationOperation call)
    {
        if (call.Instance is ILocalReferenceOperation { Local: var local })
            foreach (var addition in AdditionsTo(local))
                if (addition.Syntax == call.Syntax)
                    return true;
        return false;
    }

    /// <summary>Looks at the locals of code that stands elsewhere in the file, too.</summary>
    public IOperation Joined(IOperation code)
    {
        _locals.Add(code);
        return code;
    }

    /// <summary>Whether a parameter may hold something else than its argument.</summary>
    public bool IsChanged(IParameterSymbol parameter) => _locals.IsChanged(parameter);

    /// <summary>Whether something is said in this code, and so is its to report.</summary>
    public bool Contains(Origin origin)
    {
        foreach (var unit in Units)
            foreach (var block in unit.Blocks)
                if (origin.IsIn(block.Syntax.SyntaxTree) && block.Syntax.Span.Contains(origin.Span))
                    return true;
        return false;
    }

    /// <summary>
    /// Whether it matters which way the code goes: it changes an object that is begun outside it, or leaves the code that builds one. All other code
    /// is read through, whatever its conditions.
    /// </summary>
    public bool IsChoice(IOperation code, bool isBuilding)
    {
        if (!_choices.TryGetValue((code.Syntax, isBuilding), out var isChoice))
            _choices[(code.Syntax, isBuilding)] = isChoice = code.Descendants().Any(part => (isBuilding && Leaves(part)) || ReachesOut(part, code));
        return isChoice;
    }

    /// <summary>Whether a loop has choices about what it does to objects that are begun outside it, so that its rounds may differ.</summary>
    public bool ChoosesWithin(ILoopOperation loop) =>
        loop.Body.DescendantsAndSelf().Any(part => part switch
        {
            IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation or ILoopOperation or ITryOperation => part.Descendants().Any(inner => ReachesOut(inner, loop)),
            IBranchOperation => loop.Body.Descendants().Any(inner => ReachesOut(inner, loop)),
            _ => false,
        });

    /// <summary>The code of a method or local function in the same file, if that code is what runs when it is called.</summary>
    public IOperation? BodyOf(IMethodSymbol method)
    {
        if (method.OriginalDefinition is not { IsVirtual: false, IsOverride: false, IsAbstract: false, IsAsync: false, IsExtern: false, DeclaringSyntaxReferences: [var reference] })
            return null;
        var here = Units[0].Blocks[0];
        if (here.SemanticModel is not { } model || reference.SyntaxTree != here.Syntax.SyntaxTree)
            return null;
        var body = model.GetOperation(reference.GetSyntax()) switch
        {
            IMethodBodyOperation whole => whole.BlockBody ?? whole.ExpressionBody,
            ILocalFunctionOperation function => function.Body,
            _ => null,
        };
        if (body is null || IsIterator(method, body))
            return null;
        _locals.Add(body);
        return body;
    }

    /// <summary>Whether the code runs only as far as its results are asked for.</summary>
    static bool IsIterator(IMethodSymbol method, IOperation body) =>
        method.ReturnType.Name is "IEnumerable" or "IEnumerator" && body.Descendants().Any(part => part.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak);

    static bool Leaves(IOperation part) => part is IReturnOperation { IsImplicit: false } or IBranchOperation or IThrowOperation;

    bool ReachesOut(IOperation part, IOperation code) => part switch
    {
        IParameterReferenceOperation reference => IsChanged(reference.Type) && !IsDeclaredIn(reference.Parameter, code),
        ILocalReferenceOperation reference => IsChanged(reference.Type) && !IsDeclaredIn(reference.Local, code),
        _ => false,
    };

    /// <summary>Whether code changes the objects of a type as it goes.</summary>
    bool IsChanged(ITypeSymbol? type) => _facts.IsBuilder(type) || _facts.IsMutable(type);

    static bool IsDeclaredIn(ISymbol symbol, IOperation code) =>
        symbol.DeclaringSyntaxReferences is [var declaration] && declaration.SyntaxTree == code.Syntax.SyntaxTree && code.Syntax.Span.Contains(declaration.Span);
}
