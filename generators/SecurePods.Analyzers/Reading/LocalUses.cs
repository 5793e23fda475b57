using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;

namespace SecurePods.Analyzers.Reading;

/// <summary>The locals that are assigned once, so that each use stands for what it was declared with, and for what was added to that before.</summary>
sealed class LocalUses(SymbolFacts facts)
{
    readonly HashSet<SyntaxNode> _read = [];
    readonly Dictionary<ILocalSymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);
    readonly ListAdditions _additions = new();

    /// <summary>What the local was declared with; null if it may hold something else.</summary>
    public IOperation? ValueOf(ILocalSymbol local) =>
        !_changed.Contains(local) && !facts.IsMutable(local.Type) && _additions.AreInSight(local) && _initializers.TryGetValue(local, out var value) ? value : null;

    /// <summary>The calls that add items to the list that the local holds, in order.</summary>
    public IReadOnlyList<IInvocationOperation> AdditionsTo(ILocalSymbol local) => ValueOf(local) is null ? [] : _additions.Of(local);

    /// <summary>Whether a parameter is given another value.</summary>
    public bool IsChanged(IParameterSymbol parameter) => _changed.Contains(parameter);

    /// <summary>Looks through code once.</summary>
    public void Add(IOperation code)
    {
        if (!_read.Add(code.Syntax))
            return;
        foreach (var operation in code.DescendantsAndSelf())
            AddOne(operation);
    }

    void AddOne(IOperation operation)
    {
        if (operation is IVariableDeclaratorOperation declarator && declarator.GetVariableInitializer() is { } initializer)
            _initializers[declarator.Symbol] = initializer.Value;
        else if (operation is ILocalReferenceOperation use && !IsAdded(use) && IsChange(use))
            _changed.Add(use.Local);
        else if (operation is IParameterReferenceOperation parameter && IsChange(parameter))
            _changed.Add(parameter.Parameter);
    }

    /// <summary>Whether the use only adds to a list. Of what may itself change until the list is used, nothing is known.</summary>
    bool IsAdded(ILocalReferenceOperation use) => _additions.Add(use) && use.Type is INamedTypeSymbol { TypeArguments: [var item] } && !facts.IsMutable(item);

    bool IsChange(IOperation use)
    {
        var child = use;
        while (child.Parent is IConversionOperation or IParenthesizedOperation or ITupleOperation)
            child = child.Parent;
        return child.Parent switch
        {
            IAssignmentOperation assignment when assignment.Target == child => true,
            IIncrementOrDecrementOperation or IAddressOfOperation => true,
            IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
            var parent => IsMutableCollection(use.Type) && !IsPlainUse(parent),
        };
    }

    /// <summary>An array, list or dictionary keeps its items only while nobody else gets hold of it.</summary>
    public static bool IsMutableCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol || (type is INamedTypeSymbol { IsReferenceType: true, IsRecord: false, IsGenericType: true } && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");

    /// <summary>Given to a builder or a model, which copy it.</summary>
    bool IsPlainUse(IOperation? parent) => parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => facts.CallOf(call.TargetMethod) is not null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => facts.FieldOf(target.Property) is not null,
        _ => parent?.Syntax is SpreadElementSyntax,
    };
}
