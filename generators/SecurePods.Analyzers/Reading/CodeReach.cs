using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;

namespace SecurePods.Analyzers.Reading;

/// <summary>What code is read together in a compilation, so that a pod is seen whole where private helpers make parts of it.</summary>
sealed class CodeReach(SymbolFacts facts)
{
    readonly ConcurrentDictionary<SyntaxTree, CodeGroups> _groups = new();

    /// <summary>The code to be judged where the compiler comes to these blocks; null if there is none, or other blocks stand for it.</summary>
    public Member? MemberOf(ImmutableArray<IOperation> blocks, CancellationToken cancellation)
    {
        if (!Concern(blocks))
            return null;
        var model = blocks[0].SemanticModel;
        var groups = _groups.GetOrAdd(blocks[0].Syntax.SyntaxTree, tree => CodeGroups.In(tree.GetRoot(cancellation)));
        if (model is null || CodeUnit.DeclarationOf(blocks[0].Syntax) is not { } declaration || groups.Of(declaration) is not { } group)
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
