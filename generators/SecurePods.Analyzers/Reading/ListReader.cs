using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Reads lists and maps: collection expressions, arrays, initializers. One with items that cannot be seen is open.</summary>
sealed class ListReader(MemberReading reading)
{
    /// <summary>The list or map; null if the expression makes none.</summary>
    public Node? Read(IOperation value) => value switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => ReadItems(value, initializer.ElementValues),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => Node.List(Origin.OfList(value)),
        IObjectCreationOperation creation when IsCollection(creation.Type) => ReadCreation(creation),
        // Compilers before 4.10 have no operation for it: its syntax and its parts are all there is.
        { Syntax: CollectionExpressionSyntax } => ReadItems(value, value.ChildOperations.Where(child => child is not IArgumentOperation)),
        _ => null,
    };

    Node ReadItems(IOperation value, IEnumerable<IOperation> items)
    {
        var origin = Origin.OfList(value);
        var list = Node.List(origin);
        Node? map = null;
        foreach (var item in items)
        {
            if (item.Syntax is SpreadElementSyntax)
                Spread(item, list);
            else if (EntryOf(item) is { } entry)
                SetEntry(map ??= Node.Object(origin), entry.Key, entry.Value);
            else
                list.Add(reading.Values.Read(item, Origin.Of(item)));
        }

        if (map is null)
            return list;
        if (list.IsOpen || list.Items.Count > 0)
            (map.IsOpen, map.SourceOfMore) = (true, list.SourceOfMore);
        return map;
    }

    void Spread(IOperation spread, Node list)
    {
        var operand = spread.ChildOperations.FirstOrDefault();
        var spreaded = operand is null ? Node.Unknown() : reading.Values.Read(operand, Origin.Of(operand));
        if (spreaded.IsOpen)
            (list.IsOpen, list.SourceOfMore) = (true, spreaded.SourceOfMore);
        foreach (var item in spreaded.Items)
            list.Add(item);
    }

    Node ReadCreation(IObjectCreationOperation creation)
    {
        var origin = Origin.OfList(creation);
        var isOpen = creation.Arguments.Any(argument => !IsHarmless(argument));
        var list = Node.List(origin, isOpen);
        var map = Node.Object(origin, isOpen);
        var made = IsMap(creation.Type) ? map : list;
        Fill(made, creation.Initializer);
        return made;
    }

    /// <summary>Reads the items or entries of an initializer.</summary>
    public void Fill(Node node, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var part in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
            switch (part)
            {
                case IInvocationOperation call:
                    Add(call, node);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var value } when node.Kind == NodeKind.Object:
                    SetEntry(node, key.Value, value);
                    break;
                default:
                    node.IsOpen = true;
                    reading.Code.Visit(part);
                    break;
            }
    }

    /// <summary>Reads what a call of <c>Add</c> brings: an item, several, or an entry.</summary>
    public void Add(IInvocationOperation call, Node node)
    {
        switch (call.Arguments)
        {
            case [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } several } }] when node.Kind == NodeKind.List:
                foreach (var item in several.ElementValues)
                    node.Add(reading.Values.Read(item, Origin.Of(item)));
                break;
            case [var item] when node.Kind == NodeKind.List:
                Append(node, reading.Values.Read(item.Value, Origin.Of(item.Value)));
                break;
            case [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }, var item] when node.Kind == NodeKind.List:
                node.IsOpen = true;
                Append(node, reading.Values.Read(item.Value, Origin.Of(item.Value)));
                break;
            case [var key, var value] when node.Kind == NodeKind.Object:
                SetEntry(node, key.Value, value.Value);
                break;
            default:
                node.IsOpen = true;
                foreach (var argument in call.Arguments)
                    reading.Code.Visit(argument);
                break;
        }
    }

    /// <summary>No item of Kubernetes' lists is itself a list: what is one stands for its items.</summary>
    static void Append(Node list, Node value)
    {
        list.IsOpen |= value.Kind == NodeKind.List && value.IsOpen;
        if (value.Kind == NodeKind.List)
            foreach (var item in value.Items.ToList())
                list.Add(item);
        else
            list.Add(value);
    }

    /// <summary>A capacity or a comparer; anything else brings items of its own.</summary>
    static bool IsHarmless(IArgumentOperation argument) =>
        argument.Parameter?.Type is { SpecialType: SpecialType.System_Int32 } or { Name: "IEqualityComparer" or "IComparer" };

    /// <summary>The key and value of <c>new("key", value)</c>, if the item is an entry of a map.</summary>
    (IOperation Key, IOperation Value)? EntryOf(IOperation item) =>
        item.Unwrap(reading.Facts) is IObjectCreationOperation { Type.Name: "KeyValuePair", Arguments: [var key, var value] } ? (key.Value, value.Value) : null;

    void SetEntry(Node map, IOperation key, IOperation value)
    {
        var name = reading.Values.Read(key, Origin.Of(key));
        var node = reading.Values.Read(value, Origin.Of(value));
        if (name is { Kind: NodeKind.Scalar, Value: string text })
            map.Set(text, node);
        else
            (map.IsOpen, map.SourceOfMore) = (true, Origin.Of(key));
    }

    bool IsCollection(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: false } && !reading.Facts.IsModel(type) && type.AllInterfaces.Any(@interface => @interface.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>Whether a type holds entries: it is a dictionary, or adds a key with its value as those do.</summary>
    public static bool IsMap(ITypeSymbol? type) =>
        type is INamedTypeSymbol named
        && (IsDictionary(named) || named.AllInterfaces.Any(IsDictionary) || named.GetMembers("Add").Any(member => member is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }, _] }));

    static bool IsDictionary(INamedTypeSymbol type) => type is { Name: "IDictionary", TypeArguments.Length: 2 };
}
