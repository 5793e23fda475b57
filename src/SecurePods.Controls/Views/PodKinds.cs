using System.ComponentModel;

namespace SecurePods.Views;

/// <summary>Which kinds of objects hold a pod.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PodKinds
{
    static readonly Dictionary<string, string> PathsByName = ByName();

    /// <summary>
    /// The way from an object to the pod or pod template within it; empty for a pod, null where the kind holds none. Of an API version that the schema does
    /// not know, since no server has it any more, the kind's name decides; kinds of other groups than Kubernetes' own, which have a domain, hold none.
    /// </summary>
    public static string? PathToPod(string apiVersion, string kind)
    {
        if (PodSchema.PodWithinKind.TryGetValue(apiVersion + "/" + kind, out var path))
            return path;
        var group = apiVersion.IndexOf('/');
        return group > 0 && apiVersion.IndexOf('.', 0, group) < 0 && PathsByName.TryGetValue(kind, out path) ? path : null;
    }

    static Dictionary<string, string> ByName()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in PodSchema.PodWithinKind)
            paths[kind.Key.Substring(kind.Key.LastIndexOf('/') + 1)] = kind.Value;
        return paths;
    }
}
