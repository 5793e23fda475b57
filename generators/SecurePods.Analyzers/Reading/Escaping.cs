using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>What code that cannot be seen gets hold of.</summary>
static class Escaping
{
    /// <summary>Whether a mutable model is used so that it stays what it is: returned, compared, given to its own library or to what does not know its type.</summary>
    public static bool IsHarmless(IOperation use, SymbolFacts facts)
    {
        while (use.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation)
            use = use.Parent;
        return use.Parent switch
        {
            IReturnOperation or IBinaryOperation or IIsPatternOperation or IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            IArgumentOperation { Parameter.OriginalDefinition.Type: { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } } => true,
            IArgumentOperation { Parent: IInvocationOperation call } => facts.IsOfLibrary(call.TargetMethod),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => facts.IsOfLibrary(constructor),
            _ => false,
        };
    }

    /// <summary>The object may get more members and items, at any depth. What was said of it was said nonetheless.</summary>
    public static void Escape(this Node node)
    {
        if (node.Kind is not (NodeKind.Object or NodeKind.List))
            return;
        node.IsOpen = true;
        foreach (var member in node.Members)
            member.Value.Escape();
        foreach (var item in node.Items)
            item.Escape();
    }

    /// <summary>Nothing that was said of the object need hold any more, at any depth.</summary>
    public static void Lose(this Node node, Origin origin)
    {
        if (node.Kind is not (NodeKind.Object or NodeKind.List))
            return;
        node.IsOpen = true;
        node.SourceOfMore = origin;
        foreach (var member in node.Members.ToList())
            if (member.Value.Kind == NodeKind.Object || member.Value.Items.Any(item => item.Kind == NodeKind.Object))
                member.Value.Lose(origin);
            else
                node.Set(member.Key, Node.Unknown(origin));
        foreach (var item in node.Items)
            item.Lose(origin);
    }
}
