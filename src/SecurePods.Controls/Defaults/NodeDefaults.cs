using SecurePods.Views;

namespace SecurePods;

/// <summary>Secure defaults on a tree of nodes. Trees may share parts, so what changes is copied.</summary>
internal static class NodeDefaults
{
    static readonly ContainerList[] Lists = [ContainerList.Init, ContainerList.Regular, ContainerList.Ephemeral];

    public static Node Apply(Node pod)
    {
        var view = PodViews.FromNode(pod);
        var filled = pod;
        foreach (var secure in SecureDefaults.All)
            if (!secure.IsOfContainers)
                filled = Fill(filled, secure.Field, secure, secure.When(view, null));
        return WithContainers(filled, view);
    }

    static Node WithContainers(Node pod, IPodView view)
    {
        if (pod[FieldPath.Spec].Kind != NodeKind.Object)
            return pod;
        var containers = new ContainerSet(view.Spec);
        var spec = Copy(pod[FieldPath.Spec]);
        foreach (var list in Lists)
            if (spec[list.FieldName()] is { Kind: NodeKind.List } node)
                spec.Set(list.FieldName(), WithDefaults(node, list, containers, view));
        containers.Release();
        return With(pod, FieldPath.Spec, spec);
    }

    static Node WithDefaults(Node list, ContainerList which, ContainerSet containers, IPodView view)
    {
        var filled = Node.List(list.Source, list.IsOpen);
        filled.SourceOfMore = list.SourceOfMore;
        foreach (ref readonly var container in containers)
            if (container.List == which)
                filled.Add(WithDefaults(list.Items[container.Index], container.View, view));
        return filled;
    }

    static Node WithDefaults(Node container, IContainerView view, IPodView pod)
    {
        foreach (var secure in SecureDefaults.All)
            if (secure.IsOfContainers)
                container = Fill(container, secure.Setting, secure, secure.When(pod, view));
        return container;
    }

    static Node Fill(Node root, string path, SecureDefault secure, Applies applies) => applies switch
    {
        Applies.Yes => At(root, path.Split('.'), 0, NodeOf(secure.Value)),
        Applies.Unknown => At(root, path.Split('.'), 0, Node.Unknown()),
        _ => root,
    };

    // Within what cannot be seen, every field is unknown already.
    static Node At(Node parent, string[] path, int depth, Node value)
    {
        if (depth == path.Length)
            return value;
        return parent.Kind is NodeKind.Object or NodeKind.Absent
            ? With(parent, path[depth], At(parent[path[depth]], path, depth + 1, value))
            : parent;
    }

    static Node With(Node parent, string name, Node value)
    {
        var copy = Copy(parent);
        copy.Set(name, value);
        return copy;
    }

    static Node Copy(Node node)
    {
        var copy = Node.Object(node.Source, node.IsOpen);
        copy.SourceOfMore = node.SourceOfMore;
        foreach (var member in node.Members)
            copy.Set(member.Key, member.Value);
        return copy;
    }

    static Node NodeOf(object value)
    {
        if (value is not IEnumerable<string> texts)
            return Node.Scalar(value);
        var list = Node.List();
        foreach (var text in texts)
            list.Add(Node.Scalar(text));
        return list;
    }
}
