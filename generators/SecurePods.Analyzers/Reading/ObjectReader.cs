using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Reads models: <c>new … { … }</c> and <c>with { … }</c>.</summary>
sealed class ObjectReader(MemberReading reading)
{
    /// <summary>An object within another one.</summary>
    public Node Read(IOperation value) => Read(value, piece: null);

    /// <summary>The outermost object of an expression, a piece of its own.</summary>
    public void ReadPiece(IOperation value)
    {
        var piece = Begin(value);
        piece.IsEnd = IsWholePod(piece.Type) && (reading.Facts.IsMutable(value.Type) ? Escaping.IsHarmless(value, reading.Facts) || IsKept(value) : IsEnd(value));
    }

    /// <summary>An object that a variable holds and code may change, as long as that code is in sight.</summary>
    public Target ReadTarget(IOperation value)
    {
        var piece = Begin(value);
        piece.IsEnd = IsWholePod(piece.Type);
        return new(piece.Node, piece.Type, piece);
    }

    Piece Begin(IOperation value)
    {
        var origin = Origin.OfObject(value);
        var piece = reading.Begin(reading.Facts.TypeOf(value.Type), origin, Node.Unknown(origin));
        piece.Node = Read(value, piece);
        // A pod of another library may be changed until it is sent, by code that no reading follows to its end.
        piece.IsMade = IsWholePod(piece.Type) && !reading.Facts.IsMutable(value.Type);
        return piece;
    }

    static bool IsWholePod(string? type) => Finishing.IsPod(type) || type == "core/v1.PodSpec";

    /// <summary>Whether the value is in a variable for ever.</summary>
    bool IsKept(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation)
            parent = parent.Parent;
        return parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } && reading.Member.ValueOf(declarator.Symbol) is not null;
    }

    /// <summary>Whether the value goes out of sight as it is. What is kept in a variable may still be changed.</summary>
    bool IsEnd(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation)
            parent = parent.Parent;
        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => reading.Member.ValueOf(declarator.Symbol) is not null,
            IAssignmentOperation or ISymbolInitializerOperation => false,
            _ => true,
        };
    }

    Node Read(IOperation value, Piece? piece)
    {
        switch (value)
        {
            case IObjectCreationOperation creation:
                var made = Node.Object(Origin.OfObject(creation));
                foreach (var argument in creation.Arguments)
                {
                    made.IsOpen = true;
                    reading.Code.Visit(argument);
                }

                ReadInitializer(made, creation.Initializer);
                return made;

            case IWithOperation with:
                var changed = Copy(ReadOperand(with.Operand, piece), Origin.OfObject(with));
                ReadInitializer(changed, with.Initializer);
                return changed;

            case IInvocationOperation call when piece is not null:
                return reading.Calls.ReadCreation(call, piece);

            default:
                return reading.Values.Read(value, Origin.Of(value));
        }
    }

    /// <summary>What is changed, if it can be seen, brings its waivers along.</summary>
    Node ReadOperand(IOperation operand, Piece? piece)
    {
        var value = operand.Unwrap(reading.Facts);
        if (value is ILocalReferenceOperation use && reading.Follow(use.Local) is { } initializer)
            value = initializer.Unwrap(reading.Facts);
        return value is IWithOperation || reading.Calls.IsCreation(value) ? Read(value, piece) : reading.Values.Read(operand, Origin.Of(operand));
    }

    static Node Copy(Node operand, Origin origin)
    {
        var copy = Node.Object(operand.Source ?? origin, operand.Kind == NodeKind.Unknown || operand.IsOpen);
        copy.SourceOfMore = operand.SourceOfMore;
        foreach (var member in operand.Members)
            copy.Set(member.Key, member.Value);
        return copy;
    }

    void ReadInitializer(Node node, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var part in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value }:
                    ReadAssignment(node, property.Property, value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property } member:
                    ReadContinued(node, property.Property, member.Initializer);
                    break;
                default:
                    node.IsOpen = true;
                    reading.Code.Visit(part);
                    break;
            }
    }

    void ReadAssignment(Node node, IPropertySymbol property, IOperation value)
    {
        if (reading.Facts.FieldOf(property) is { } field)
            node.Set(field, reading.Values.Read(value, Origin.Of(value)));
        else
            reading.Code.Visit(value);
    }

    /// <summary><c>Add = { "a" }</c> or <c>Inner = { … }</c>, which goes on with what the object has there already.</summary>
    void ReadContinued(Node node, IPropertySymbol property, IObjectOrCollectionInitializerOperation initializer)
    {
        if (reading.Facts.FieldOf(property) is not { } field)
        {
            reading.Code.Visit(initializer);
            return;
        }

        if (reading.Facts.IsModel(property.Type))
        {
            var inner = node[field] is { Kind: NodeKind.Object } known ? known : Node.Object(Origin.Of(initializer), open: !IsFresh(node, property));
            ReadInitializer(inner, initializer);
            node.Set(field, inner);
            return;
        }

        var items = node[field];
        if (items.Kind is not (NodeKind.List or NodeKind.Object))
            items = ListReader.IsMap(property.Type) ? Node.Object(Origin.Of(initializer), !IsFresh(node, property)) : Node.List(Origin.OfList(initializer), !IsFresh(node, property));
        reading.Lists.Fill(items, initializer);
        node.Set(field, items);
    }

    /// <summary>A new object of a library has nothing in its properties but empty objects and lists.</summary>
    bool IsFresh(Node node, IPropertySymbol property) => !node.IsOpen && reading.Facts.IsMutable(property.ContainingType);
}
