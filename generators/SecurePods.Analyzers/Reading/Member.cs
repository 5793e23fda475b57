using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;

namespace SecurePods.Analyzers.Reading;

/// <summary>A member of a type with its code, as it is whatever way a reading goes.</summary>
sealed class Member(ImmutableArray<IOperation> blocks, SymbolFacts facts)
{
    readonly Dictionary<(SyntaxNode, bool), bool> _choices = [];
    LocalUses? _locals;

    /// <summary>The code: the body, and initializers.</summary>
    public ImmutableArray<IOperation> Blocks { get; } = blocks;

    public LocalUses Locals => _locals ??= LocalUses.In(Blocks, facts);

    /// <summary>Whether something is said in this member, and so is its to report.</summary>
    public bool Contains(Origin origin)
    {
        foreach (var block in Blocks)
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

    /// <summary>The code of a method or local function in the same file, if that code is what runs when it is called.</summary>
    public IOperation? BodyOf(IMethodSymbol method)
    {
        if (method.OriginalDefinition is not { IsVirtual: false, IsOverride: false, IsAbstract: false, IsAsync: false, IsExtern: false, DeclaringSyntaxReferences: [var reference] })
            return null;
        var model = Blocks[0].SemanticModel;
        if (model is null || reference.SyntaxTree != Blocks[0].Syntax.SyntaxTree)
            return null;
        return model.GetOperation(reference.GetSyntax()) switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            ILocalFunctionOperation function => function.Body,
            _ => null,
        };
    }

    static bool Leaves(IOperation part) => part is IReturnOperation { IsImplicit: false } or IBranchOperation or IThrowOperation;

    bool ReachesOut(IOperation part, IOperation code) => part switch
    {
        IParameterReferenceOperation reference => facts.IsBuilder(reference.Type) && !IsDeclaredIn(reference.Parameter, code),
        ILocalReferenceOperation reference => facts.IsBuilder(reference.Type) && !IsDeclaredIn(reference.Local, code),
        _ => false,
    };

    static bool IsDeclaredIn(ISymbol symbol, IOperation code) =>
        symbol.DeclaringSyntaxReferences is [var declaration] && declaration.SyntaxTree == code.Syntax.SyntaxTree && code.Syntax.Span.Contains(declaration.Span);
}
