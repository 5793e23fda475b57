using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SecurePods.Views;

namespace SecurePods.Reading;

using Node = Views.Node;

readonly struct AsList<T, TReader> : IValueReader<ValueList<T>>
    where TReader : IValueReader<T>
{
    public static bool TryRead(ReadContext context, Node node, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = ValueList<T>.Empty;
        if (node.Kind == NodeKind.Absent)
            return true;
        if (!context.Is(node, NodeKind.List, "must be a list"))
            return false;
        var nodes = node.Items;
        var items = new T[nodes.Count];
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            context.Enter(i);
            if (TReader.TryRead(context, nodes[i], out var item))
                items[count++] = item;
            context.Exit();
        }

        if (count > 0)
            value = new(count == items.Length ? items : items[..count]);
        return true;
    }
}

readonly struct AsMap<T, TReader> : IValueReader<ValueMap<T>>
    where TReader : IValueReader<T>
{
    public static bool TryRead(ReadContext context, Node node, [MaybeNullWhen(false)] out ValueMap<T> value)
    {
        value = ValueMap<T>.Empty;
        if (node.Kind == NodeKind.Absent)
            return true;
        if (!context.Is(node, NodeKind.Object, "must be an object"))
            return false;
        var members = node.Members;
        var keys = new string[members.Count];
        var values = new T[members.Count];
        var count = 0;
        foreach (var member in members)
        {
            context.EnterKey(member.Key);
            if (TReader.TryRead(context, member.Value, out var item))
                (keys[count], values[count++]) = (member.Key, item);
            context.Exit();
        }

        if (count > 0)
            value = new(keys[..count], values[..count]);
        return true;
    }
}

readonly struct AsObject<T> : IValueReader<T>
    where T : class, IModel<T>
{
    public static bool TryRead(ReadContext context, Node node, [MaybeNullWhen(false)] out T value)
    {
        value = Read(context, node);
        return value is not null;
    }

    public static T? Read(ReadContext context, Node node)
    {
        if (node.Kind != NodeKind.Absent && !context.Is(node, NodeKind.Object, "must be an object"))
            return null;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            context.Wrong(node, "is nested too deeply");
            return null;
        }

        var reader = new ObjectReader(context, node);
        return T.Read(ref reader);
    }
}

readonly struct AsUnion<T, TForms> : IValueReader<T>
    where T : class
    where TForms : IForms<T>
{
    public static bool TryRead(ReadContext context, Node node, [MaybeNullWhen(false)] out T value)
    {
        value = TForms.Read(context, node);
        return value is not null;
    }
}
