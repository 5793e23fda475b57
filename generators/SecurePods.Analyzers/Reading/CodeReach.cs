using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;

namespace SecurePods.Analyzers.Reading;

/// <summary>What code is read together in a compilation, so that a pod is seen whole where private helpers make parts of it.</summary>
sealed class CodeReach(SymbolFacts facts, PodNames names)
{
    readonly ConcurrentDictionary<SyntaxTree, CodeGroups> _groups = new();

    /// <summary>What the symbols say.</summary>
    public SymbolFacts Facts => facts;

    /// <summary>The code of a compilation; null where that knows no family of Kubernetes objects at all.</summary>
    public static CodeReach? In(Compilation compilation) => SymbolFacts.Of(compilation) is { } facts ? new(facts, PodNames.Of(compilation, facts)) : null;

    /// <summary>The code to be judged where the compiler comes to a block of code; null if there is none, or another block stands for it.</summary>
    public Member? MemberOf(SyntaxNode code, SemanticModel model, CancellationToken cancellation)
    {
        if (!names.OccurIn(code))
            return null;
        var blocks = CodeUnit.BlocksOf(code, model, cancellation);
        if (!Concern(blocks))
            return null;
        var groups = _groups.GetOrAdd(code.SyntaxTree, tree => CodeGroups.In(tree.GetRoot(cancellation)));
        if (CodeUnit.DeclarationOf(code) is not { } declaration || groups.Of(declaration) is not { } group)
            return new([new(blocks, Symbol: null)], facts);

        // The first of a group's blocks that concern pods stands for all.
        foreach (var first in group)
            foreach (var block in CodeUnit.Of(first, model, cancellation).Blocks)
                if (Concerns(block))
                    return blocks.Any(own => own.Syntax == block.Syntax) ? new([.. groups.UsersFirst(group).Select(one => CodeUnit.Of(one, model, cancellation)).Where(unit => !unit.Blocks.IsEmpty)], facts) : null;
        return null;
    }

    bool Concern(ImmutableArray<IOperation> blocks)
    {
        foreach (var block in blocks)
            if (Concerns(block))
                return true;
        return false;
    }

    /// <summary>Most code does not concern pods, and costs no more than this look.</summary>
    bool Concerns(IOperation block)
    {
        foreach (var operation in block.DescendantsAndSelf())
            switch (operation)
            {
                case IInvocationOperation call when facts.CallOf(call.TargetMethod) is not null:
                case IObjectCreationOperation or IWithOperation when facts.IsModel(operation.Type):
                case IAssignmentOperation { Target: IPropertyReferenceOperation assigned } when IsOfModel(assigned):
                case IInvocationOperation { Instance: IPropertyReferenceOperation list } when IsOfModel(list):
                    return true;
            }

        return false;
    }

    /// <summary>Whether the property is a mutable model's, or the indexer of such a one.</summary>
    bool IsOfModel(IPropertyReferenceOperation property) =>
        facts.IsMutable(property.Instance?.Type) || (property is { Property.IsIndexer: true, Instance: IPropertyReferenceOperation list } && facts.IsMutable(list.Instance?.Type));
}
