namespace SecurePods;

/// <summary>From the path of an inspected field to that of a finding.</summary>
internal static class FieldPath
{
    /// <summary>How the path of a field of every container begins.</summary>
    public const string EveryContainer = "containers[]";

    /// <summary>How the path of a field of the pod's spec begins.</summary>
    public const string Spec = "spec";

    const string Annotations = "metadata.annotations[";

    /// <summary>Whether a path is that of an annotation.</summary>
    public static bool IsAnnotation(string path) => path.StartsWith(Annotations, StringComparison.Ordinal);

    /// <summary>The path within a container, or within the pod, with the index of the list item put in.</summary>
    public static string At(string path, in ContainerRef container, int item)
    {
        if (!container.IsPod)
            path = container.Path + path.Substring(EveryContainer.Length);
        return path.Replace("[]", $"[{ValueText.Of(item)}]");
    }

    /// <summary>The path of a map's entry: the key in place of the pattern.</summary>
    public static string At(string path, string key) => path.Substring(0, path.IndexOf('[') + 1) + key + "]";
}
