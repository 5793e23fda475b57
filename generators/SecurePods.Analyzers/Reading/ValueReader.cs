using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Reads the value of an expression: a scalar, an object, a list or a map. What cannot be read is unknown, never absent.</summary>
sealed class ValueReader(MemberReading reading)
{
    /// <param name="operation">The expression.</param>
    /// <param name="origin">Where a scalar is said: the argument that it is, wherever its value comes from.</param>
    public Node Read(IOperation operation, Origin origin)
    {
        if (Constants.Of(operation, reading.Facts, origin) is { } constant)
            return constant;
        var value = operation.Unwrap(reading.Facts);
        if (value != operation && Constants.Of(value, reading.Facts, origin) is { } unwrapped)
            return unwrapped;
        if (reading.Lists.Read(value) is { } list)
            return list;

        if (ReadPart(value) is { } part)
            return part;

        return value switch
        {
            IObjectCreationOperation or IWithOperation when reading.Facts.IsModel(value.Type) => reading.Objects.Read(value),
            ILocalReferenceOperation local => ReadLocal(local, operation, origin),
            IParameterReferenceOperation parameter => ReadArgument(parameter, origin),
            IMemberReferenceOperation member => Follow(InitializerOf(member), operation, origin),
            IConditionalOperation { WhenFalse: { } otherwise } conditional => ReadAgreeing([conditional.WhenTrue, otherwise], operation, origin),
            ISwitchExpressionOperation choice => ReadAgreeing(choice.Arms.Select(arm => arm.Value), operation, origin),
            IInvocationOperation call => reading.Calls.ReadResult(call, origin) ?? Unreadable(operation, origin),
            _ => Unreadable(operation, origin),
        };
    }

    /// <summary>What cannot be read is unknown; pieces of pods within it are still read, each by itself.</summary>
    public Node Unreadable(IOperation operation, Origin origin)
    {
        if (operation is IAssignmentOperation || reading.Places.IsPlace(operation))
            reading.Code.Visit(operation);
        else
            reading.Code.VisitParts(operation);
        return Node.Unknown(origin);
    }

    /// <summary>A mutable model, or a list of one, that is in sight already: what is read is the object itself.</summary>
    Node? ReadPart(IOperation value)
    {
        if (value is IInvocationOperation || reading.Places.Find(value) is not { } target || reading.Facts.IsBuilder(value.Type))
            return null;
        target.Piece.IsPart |= target.Piece.Node == target.Node;
        return target.Node;
    }

    Node Follow(IOperation? value, IOperation use, Origin origin)
    {
        if (value is null || !reading.Enter())
            return Unreadable(use, origin);
        var node = Read(value, origin);
        reading.Leave();
        return node;
    }

    /// <summary>What the local was declared with, and all that was added to it.</summary>
    Node ReadLocal(ILocalReferenceOperation local, IOperation use, Origin origin)
    {
        var node = Follow(reading.Follow(local.Local), use, origin);
        if (node.Kind == NodeKind.List)
            foreach (var call in reading.Member.AdditionsTo(local.Local))
                reading.Lists.Add(call, node);
        return node;
    }

    Node ReadArgument(IParameterReferenceOperation use, Origin origin)
    {
        if (reading.Member.IsChanged(use.Parameter) || reading.Scope.ValueOf(use.Parameter) is not { } argument || !reading.Enter())
            return Node.Unknown(origin);
        // Said where the method is called, if that is written there.
        var node = Read(argument, argument.IsImplicit ? origin : Origin.Of(argument).Passed());
        reading.Leave();
        return node;
    }

    /// <summary>Scalars that are the same on every way. Objects on different ways are different objects.</summary>
    Node ReadAgreeing(IEnumerable<IOperation> ways, IOperation operation, Origin origin)
    {
        if (operation.Type is { } type && reading.Facts.IsModel(type))
            return Unreadable(operation, origin);

        Node? first = null;
        foreach (var way in ways)
        {
            var node = way.Unwrap(reading.Facts) is IThrowOperation ? null : Read(way, origin);
            if (node is null)
                continue;
            if (node.Kind is not (NodeKind.Scalar or NodeKind.Absent) || (first is not null && (first.Kind != node.Kind || !Equals(first.Value, node.Value))))
                return Node.Unknown(origin);
            first = node;
        }

        return first ?? Node.Unknown(origin);
    }

    /// <summary>What a field or property of this file holds for ever.</summary>
    public IOperation? InitializerOf(IMemberReferenceOperation use)
    {
        var isFixed = use.Member switch
        {
            IFieldSymbol { IsStatic: true, IsReadOnly: true } => true,
            IPropertySymbol { IsStatic: true, SetMethod: null } => true,
            _ => false,
        };
        if (!isFixed
            || (reading.IsStrict && LocalUses.IsMutableCollection(use.Type))
            || !use.Member.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            || use.Member.DeclaringSyntaxReferences is not [var reference]
            || reference.SyntaxTree != use.Syntax.SyntaxTree)
            return null;

        var initializer = reference.GetSyntax(reading.Cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (initializer is null)
            return null;
        reading.Follow(use.Member);
        return use.SemanticModel?.GetOperation(initializer.Value, reading.Cancellation) is { } value ? reading.Member.Joined(value) : null;
    }
}
