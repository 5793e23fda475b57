using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Where in the tree an expression leads that goes through properties and items of mutable models.</summary>
sealed class PlaceReader(MemberReading reading)
{
    readonly Dictionary<(Node, int), Node> _items = [];

    /// <summary>Whether the expression is a field of a mutable model, or an item of such a field.</summary>
    public bool IsPlace(IOperation? operation) => operation?.Unwrap(reading.Facts) switch
    {
        IPropertyReferenceOperation { Instance: { } instance } property =>
            reading.Facts.IsMutable(instance.Type) ? reading.Facts.FieldOf(property.Property) is not null : property.Property.IsIndexer && IsPlaceOrKnown(instance),
        IArrayElementReferenceOperation element => IsPlaceOrKnown(element.ArrayReference),
        _ => false,
    };

    /// <summary>What is known to be where the expression leads; nothing is made for it.</summary>
    public Target? Find(IOperation? operation)
    {
        switch (operation?.Unwrap(reading.Facts))
        {
            case ILocalReferenceOperation local:
                return reading.Scope.TargetOf(local.Local);
            case IParameterReferenceOperation parameter:
                return reading.Scope.TargetOf(parameter.Parameter);
            case IFieldReferenceOperation field:
                return reading.Scope.TargetOf(field.Field);
            case IConditionalAccessInstanceOperation:
                return reading.Scope.Receiver;
            case IPropertyReferenceOperation { Instance: { } instance } property when reading.Facts.IsMutable(instance.Type) && reading.Facts.FieldOf(property.Property) is { } name:
                return Find(instance) is { } parent && parent.Node[name] is { Kind: NodeKind.Object or NodeKind.List } child ? new(child, reading.Facts.TypeOf(property.Type), parent.Piece) : null;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list, Arguments: [var index] } item:
                return Find(list) is { } items && ItemOf(items.Node, index.Value) is { } found ? new(found, reading.Facts.TypeOf(item.Type), items.Piece) : null;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                return reading.Scope.TargetOf(property.Property);
            default:
                return null;
        }
    }

    /// <summary>What the expression leads to, made where there is nothing yet.</summary>
    public Target Open(IOperation place) => place switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: false } property => OpenField(property),
        IPropertyReferenceOperation { Instance: { } list, Arguments: [var index] } => OpenItem(place, list, index.Value),
        IArrayElementReferenceOperation { Indices: [var index] } element => OpenItem(place, element.ArrayReference, index),
        _ => reading.BeginFragment(place.Type, Origin.Of(place)),
    };

    Target OpenField(IPropertyReferenceOperation property)
    {
        var parent = reading.Targets.Read(property.Instance!);
        var field = reading.Facts.FieldOf(property.Property)!;
        var child = parent.Node[field];
        if (child.Kind is not (NodeKind.Object or NodeKind.List))
        {
            var origin = Origin.Of(property).OfWhole();
            child = reading.Facts.IsModel(property.Type) || ListReader.IsMap(property.Type) ? Node.Object(origin, child.Kind == NodeKind.Unknown) : Node.List(origin, child.Kind == NodeKind.Unknown);
            parent.Node.Set(field, child);
        }

        return new(child, reading.Facts.TypeOf(property.Type), parent.Piece);
    }

    Target OpenItem(IOperation place, IOperation list, IOperation index)
    {
        var items = reading.Targets.Read(list);
        var type = reading.Facts.TypeOf(place.Type);
        if (ItemOf(items.Node, index) is { } known)
            return new(known, type, items.Piece);
        if (items.Node.Kind != NodeKind.List || KeyOf(index) is not { } key || !items.Node.IsOpen)
        {
            reading.Doubts.Add(items.Node);
            return reading.BeginFragment(place.Type, Origin.Of(place));
        }

        // One of a list of which not all can be seen: it may be any of those that can.
        foreach (var other in items.Node.Items)
            if (!_items.ContainsValue(other))
                reading.Doubts.Add(other);
        var item = Node.Object(Origin.Of(place).OfWhole(), open: true);
        items.Node.Add(item);
        _items.Add((items.Node, key), item);
        return new(item, type, items.Piece);
    }

    Node? ItemOf(Node list, IOperation index)
    {
        if (list.Kind != NodeKind.List || KeyOf(index) is not { } key)
            return null;
        if (_items.TryGetValue((list, key), out var known))
            return known;
        return !list.IsOpen && key >= 0 && key < list.Items.Count && list.Items[key].Kind == NodeKind.Object ? list.Items[key] : null;
    }

    static int? KeyOf(IOperation index) => index.ConstantValue is { HasValue: true, Value: int number } ? number : null;

    bool IsPlaceOrKnown(IOperation operation) => IsPlace(operation) || Find(operation) is not null;
}
