using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>A pod's containers among themselves.</summary>
internal static class PodContainers
{
    public static void CheckSome(PodSpec pod, Problems problems)
    {
        if (pod.Containers is not { Count: > 0 })
            problems.Add("containers", null, "must have at least one container");
    }

    /// <summary>One name, one container, whichever list it stands in.</summary>
    public static void CheckNames(PodSpec pod, Problems problems)
    {
        var names = problems.NoNames();
        for (var i = 0; i < pod.Containers?.Count; i++)
            Check(names, "containers", i, pod.Containers[i].Name, problems);
        for (var i = 0; i < pod.InitContainers?.Count; i++)
            Check(names, "initContainers", i, pod.InitContainers[i].Name, problems);
        for (var i = 0; i < pod.EphemeralContainers?.Count; i++)
            Check(names, "ephemeralContainers", i, pod.EphemeralContainers[i].Name, problems);
    }

    static void Check(Seen<string> names, string list, int index, string? name, Problems problems)
    {
        if (name is { Length: > 0 } && !names.Add(name))
            problems.AddItem(list, index, "name", name, "must not be the name of another container of the pod, init and ephemeral ones included");
    }
}
