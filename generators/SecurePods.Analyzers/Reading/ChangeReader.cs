using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Reads what changes mutable models after they were made: assignments to their properties, calls of their lists.</summary>
sealed class ChangeReader(MemberReading reading)
{
    static readonly string[] Looking = ["Contains", "IndexOf", "LastIndexOf", "Get", "TryGet", "To", "Exists", "Find", "CopyTo", "TrueForAll"];

    /// <summary>Reads the change; false if the operation is none.</summary>
    public bool Read(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment when reading.Places.IsPlace(assignment.Target):
                Set(assignment.Target, place => Value(assignment.Value));
                return true;
            case ICoalesceAssignmentOperation assignment when reading.Places.IsPlace(assignment.Target):
                Set(assignment.Target, present => present.Kind is NodeKind.Object or NodeKind.List or NodeKind.Scalar ? present : Added(present, Value(assignment.Value)));
                return true;
            case ICompoundAssignmentOperation assignment when reading.Places.IsPlace(assignment.Target):
                Set(assignment.Target, place => reading.Values.Unreadable(assignment.Value, Origin.Of(operation)));
                return true;
            case IIncrementOrDecrementOperation step when reading.Places.IsPlace(step.Target):
                Set(step.Target, place => Node.Unknown(Origin.Of(operation)));
                return true;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } assignment when tuple.Elements.Any(reading.Places.IsPlace):
                reading.Code.Visit(assignment.Value);
                foreach (var element in tuple.Elements)
                    if (reading.Places.IsPlace(element))
                        Set(element, place => Node.Unknown(Origin.Of(element)));
                return true;
            case IInvocationOperation { Instance: { } list } call when IsList(list):
                Call(call, reading.Targets.Read(list));
                return true;
            default:
                return false;
        }
    }

    Node Value(IOperation value) => reading.Values.Read(value, Origin.Of(value));

    /// <summary>What is set only if nothing is there.</summary>
    static Node Added(Node present, Node value)
    {
        if (present.Kind == NodeKind.Unknown)
            value.Escape();
        return value;
    }

    void Set(IOperation place, Func<Node, Node> value)
    {
        switch (place.Unwrap(reading.Facts))
        {
            case IPropertyReferenceOperation { Instance: { } instance, Property.IsIndexer: false } property:
                Put(reading.Targets.Read(instance).Node, reading.Facts.FieldOf(property.Property)!, value);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } when reading.Targets.Read(instance).Node is { Kind: NodeKind.Object } map:
                Put(map, key, value);
                break;
            case var item:
                // Which item it is, or was, does not matter much: none of them is what it was for certain.
                var list = reading.Targets.Read(item is IPropertyReferenceOperation { Instance: { } indexed } ? indexed : ((IArrayElementReferenceOperation)item).ArrayReference).Node;
                reading.Doubts.Add(list);
                list.Escape();
                list.Add(value(Node.Unknown()));
                break;
        }
    }

    void Put(Node node, string field, Func<Node, Node> value)
    {
        var present = node[field];
        var changed = value(present);
        if (changed != present)
            reading.Doubts.Add(present, changed);
        node.Set(field, changed);
    }

    bool IsList(IOperation operation) =>
        operation.Type is { SpecialType: SpecialType.None } type && reading.Facts.TypeOf(type) is null && (reading.Places.IsPlace(operation) || reading.Places.Find(operation) is not null);

    void Call(IInvocationOperation call, Target list)
    {
        if (call.TargetMethod.Name is "Add" or "AddRange" or "Insert")
        {
            reading.Lists.Add(call, list.Node);
            return;
        }

        foreach (var argument in call.Arguments)
            reading.Code.Visit(argument);
        if (!Looking.Any(name => call.TargetMethod.Name.StartsWith(name, StringComparison.Ordinal)))
            reading.Doubts.Add(list.Node);
        list.Node.Escape();
    }
}
