using SecurePods.Cli.Importing.Code;
using SecurePods.Views;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>An object as an expression that makes it.</summary>
static class ObjectCode
{
    /// <summary>An object of a kind of the schema, by its builder.</summary>
    public static Expression Of(ObjectPlan plan, TypeNames names)
    {
        var kind = plan.Target.GetType();
        var said = Without(plan.Said, ["apiVersion"], ["kind"]);
        var name = Tree.At(said, ["metadata", "name"]).Value as string;
        if (name is not null)
            said = Without(said, ["metadata", "name"]);

        var (parameter, within) = new LambdaNames().Next(kind.Name);
        var calls = new CallCode(names).Of(Finished.BuilderOf(kind), said, within);
        return new Creation(names.Of(kind), name is null ? null : new Atom(Literal.Quoted(name)), calls.Count == 0 && name is not null ? null : new Lambda(parameter, calls));
    }

    /// <summary>An object of another kind, as it is.</summary>
    public static Expression Of(Manifest.Raw raw, Node tree, TypeNames names)
    {
        var values = new ValueCode(names);
        var parts = new List<(string, Expression)>();
        var metadata = raw.Metadata is null ? Node.Absent : tree["metadata"];
        try
        {
            if (metadata.Kind == NodeKind.Object)
                parts.Add(("Metadata = ", values.Of(typeof(Meta.V1.ObjectMeta), metadata, isTargeted: true)));
        }
        catch (UnsayableException)
        {
            metadata = Node.Absent;   // with fields that the schema has not it is content like any other
        }

        var content = tree.Members.Where(member => member.Key is not ("apiVersion" or "kind") && (member.Key != "metadata" || metadata.Kind == NodeKind.Absent));
        parts.Add(("Content = ", new Group("[", "]", [.. content.Select(member => ("", (Expression)new Pair(member.Key, ValueCode.OfJson(member.Value), "new(")))])));
        return new Group($"new Manifest.Raw({Literal.Quoted(raw.ApiVersion)}, {Literal.Quoted(raw.Kind)}) {{", "}", parts);
    }

    static Node Without(Node node, params string[][] paths)
    {
        foreach (var path in paths)
            node = Tree.Without(node, path) ?? Node.Object(node.Source);
        return node;
    }
}
