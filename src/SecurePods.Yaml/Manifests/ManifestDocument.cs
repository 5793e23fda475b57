using SecurePods.Views;

namespace SecurePods.Yaml;

/// <summary>An object of a manifest, as far as it could be read: a document, or an item of a document that is a list.</summary>
public sealed class ManifestDocument
{
    internal ManifestDocument(string? path, int index, int line, Node root, ObjectKind kind, IReadOnlyList<YamlError> errors)
    {
        Path = path;
        Index = index;
        Line = line;
        Root = root;
        ApiVersion = kind.ApiVersion;
        Kind = kind.Kind;
        Errors = errors;
    }

    /// <summary>The file, as it was given; null if it was read from no file.</summary>
    public string? Path { get; }

    /// <summary>The number among the file's objects, from 0.</summary>
    public int Index { get; }

    /// <summary>The line where it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The API version; null if it is missing.</summary>
    public string? ApiVersion { get; }

    /// <summary>The kind; null if it is missing.</summary>
    public string? Kind { get; }

    /// <summary>The object's name, or what it is generated from; null if it has neither.</summary>
    public string? Name => Text("name") ?? Text("generateName");

    /// <summary>The namespace that the object names; null if it names none.</summary>
    public string? Namespace => Text("namespace");

    /// <summary>The tree, whose sources are <see cref="TextPosition"/>s.</summary>
    public Node Root { get; }

    /// <summary>What was wrong with the text, in the order found.</summary>
    public IReadOnlyList<YamlError> Errors { get; }

    /// <summary>The way from the root to the pod or pod template within, empty for a pod; null if the kind holds none.</summary>
    public string? PathToPod => ApiVersion is null || Kind is null ? null : PodKinds.PathToPod(ApiVersion, Kind);

    /// <summary>The pod or pod template within; null if there is none.</summary>
    public Node? Pod
    {
        get
        {
            if (PathToPod is not { } path)
                return null;
            var node = Root;
            foreach (var step in path.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
                node = node[step];
            return node.Kind == NodeKind.Absent ? null : node;
        }
    }

    string? Text(string name) => Root["metadata"][name].Value as string;
}
