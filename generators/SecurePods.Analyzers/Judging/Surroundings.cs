using SecurePods.Analyzers.Reading;
using SecurePods.Views;

namespace SecurePods.Analyzers.Judging;

/// <summary>Puts a piece into a pod that is otherwise unknown, so that the controls can judge it.</summary>
static class Surroundings
{
    const string Volume = "spec.volumes[].";

    // What exempts a pod, and what leaves a setting no choice: where they are out of sight, they are taken to be as they are in most pods.
    static readonly string[] OfSpec = ["os", "hostUsers"];
    static readonly string[] OfSecurityContext = ["privileged"];
    static readonly string[] ContainerLists = ["initContainers", "containers", "ephemeralContainers"];

    /// <summary>The pod that the piece is or is a part of; null if it is neither.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="within">The path from the pod to the piece, as findings write it; empty for a whole pod.</param>
    public static Node? PodOf(Piece piece, out string within)
    {
        within = "";
        if (piece.Type is null)
            return null;
        if (!PodSchema.PodWithin.TryGetValue(piece.Type, out var path))
            return Surround(piece, ref within);

        var pod = piece.Node;
        foreach (var step in Steps(path))
            pod = pod[step];
        if (pod.Kind != NodeKind.Object)
            return null;
        if (!piece.IsComplete)
            Presume(pod);
        CloseVolumes(pod);
        return pod;
    }

    /// <summary>The pod that the piece is or has, with all that is unknown of it; null if it has none.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="within">The path from the pod to the piece, as findings write it; empty for a whole pod.</param>
    public static Node? WholePodOf(Piece piece, out string within)
    {
        within = "";
        var pod = piece.Node;
        if (PodSchema.PodWithin.TryGetValue(piece.Type!, out var path))
        {
            foreach (var step in Steps(path))
                pod = pod[step];
        }
        else
        {
            within = PodSchema.WithinPod[piece.Type!];
            pod = Node.Object();
            Put(pod, Steps(within), 0, piece.Node);
        }

        if (pod.Kind == NodeKind.Absent)
            return null;
        CloseVolumes(pod);
        return pod;
    }

    static Node? Surround(Piece piece, ref string within)
    {
        if (piece.Node.Kind != NodeKind.Object || !PodSchema.WithinPod.TryGetValue(piece.Type!, out var path) || IsUsedElsewhere(path))
            return null;
        var pod = Node.Object(open: true);
        Put(pod, Steps(path), 0, piece.Node);
        Presume(pod);
        CloseVolumes(pod);
        within = path.Replace("[]", "[0]");
        return pod;
    }

    /// <summary>Metadata is every object's, and the source of a volume may be a PersistentVolume's: alone they say nothing of a pod.</summary>
    static bool IsUsedElsewhere(string path) =>
        path.StartsWith("metadata", StringComparison.Ordinal)
        || (path.StartsWith(Volume, StringComparison.Ordinal) && path.IndexOf('.', Volume.Length) < 0);

    static void Put(Node parent, string[] steps, int depth, Node piece)
    {
        var isList = steps[depth].EndsWith("[]", StringComparison.Ordinal);
        var child = depth == steps.Length - 1 ? piece : Node.Object(open: true);
        if (isList)
        {
            var list = Node.List(open: true);
            list.Add(child);
            parent.Set(steps[depth].Substring(0, steps[depth].Length - 2), list);
        }
        else
        {
            parent.Set(steps[depth], child);
        }

        if (depth < steps.Length - 1)
            Put(child, steps, depth + 1, piece);
    }

    /// <summary>A volume has one source: Kubernetes refuses a second one, so what is said of it is all there is.</summary>
    static void CloseVolumes(Node pod)
    {
        foreach (var volume in pod["spec"]["volumes"].Items)
            if (volume.Members.Any(member => member.Value.Kind == NodeKind.Object))
                volume.IsOpen = false;
    }

    static void Presume(Node pod)
    {
        if (pod["spec"].Kind == NodeKind.Unknown && pod.IsOpen && !Says(pod, "spec"))
            pod.Set("spec", Node.Object(open: true));
        var spec = pod["spec"];
        Presume(spec, OfSpec);
        foreach (var list in ContainerLists)
            foreach (var container in spec[list].Items)
                Presume(container["securityContext"], OfSecurityContext);
    }

    static void Presume(Node node, string[] fields)
    {
        if (node is not { Kind: NodeKind.Object, IsOpen: true })
            return;
        foreach (var field in fields)
            if (!Says(node, field))
                node.Set(field, Node.Absent);
    }

    static bool Says(Node node, string field) => node.Members.Any(member => member.Key == field);

    static string[] Steps(string path) => path.Length == 0 ? [] : path.Split('.');
}
