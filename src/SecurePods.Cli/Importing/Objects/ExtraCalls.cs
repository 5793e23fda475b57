using SecurePods.Cli.Importing.Code;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>Calls that set no field, such as a waiver, as a member of the object at whose builder they are made.</summary>
static class ExtraCalls
{
    /// <summary>What no field is called.</summary>
    public const string Member = "()";

    /// <summary>The object with these calls before those of its fields.</summary>
    public static Node First(Node node, IReadOnlyList<Call> calls)
    {
        if (calls.Count == 0)
            return node;
        var copy = Node.Object(node.Source);
        copy.Set(Member, List([.. calls, .. Of(node[Member])]));
        foreach (var member in node.Members)
            if (member.Key != Member)
                copy.Set(member.Key, member.Value);
        return copy;
    }

    /// <summary>The object with these calls behind those of its fields.</summary>
    public static Node Last(Node node, IReadOnlyList<Call> calls)
    {
        if (calls.Count == 0)
            return node;
        var copy = Tree.With(node, Member, null);
        copy.Set(Member, List(calls));
        return copy;
    }

    public static IEnumerable<Call> Of(Node member) => member.Items.Select(item => (Call)item.Value!);

    static Node List(IEnumerable<Call> calls)
    {
        var list = Node.List();
        foreach (var call in calls)
            list.Add(Node.Scalar(call));
        return list;
    }
}
