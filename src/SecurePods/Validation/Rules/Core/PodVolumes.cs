using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>A pod's volumes, and the mounts and devices that name them.</summary>
internal static class PodVolumes
{
    public static void Check(PodSpec pod, Problems problems)
    {
        var names = problems.NoNames();
        for (var i = 0; i < pod.Volumes?.Count; i++)
            if (pod.Volumes[i].Name is { Length: > 0 } name && !names.Add(name))
                problems.AddItem("volumes", i, "name", name, RuleTexts.Unique);
        AddClaims(names, problems.Subject);
        CheckMounts(pod, names, problems);
    }

    /// <summary>A StatefulSet's claims become volumes of its pods.</summary>
    static void AddClaims(Seen<string> names, Manifest subject)
    {
        if (subject is not StatefulSet { Spec.VolumeClaimTemplates: { } claims })
            return;
        for (var i = 0; i < claims.Count; i++)
            if (claims[i].Metadata?.Name is { } name)
                names.Add(name);
    }

    static void CheckMounts(PodSpec pod, Seen<string> volumes, Problems problems)
    {
        for (var i = 0; i < pod.Containers?.Count; i++)
            CheckMounts(volumes, "containers", i, pod.Containers[i].VolumeMounts, pod.Containers[i].VolumeDevices, problems);
        for (var i = 0; i < pod.InitContainers?.Count; i++)
            CheckMounts(volumes, "initContainers", i, pod.InitContainers[i].VolumeMounts, pod.InitContainers[i].VolumeDevices, problems);
        for (var i = 0; i < pod.EphemeralContainers?.Count; i++)
            CheckMounts(volumes, "ephemeralContainers", i, pod.EphemeralContainers[i].VolumeMounts, pod.EphemeralContainers[i].VolumeDevices, problems);
    }

    static void CheckMounts(
        Seen<string> volumes, string list, int index, ValueList<VolumeMount>? mounts, ValueList<VolumeDevice>? devices, Problems problems)
    {
        problems.Enter(list);
        problems.Enter(index);
        for (var i = 0; i < mounts?.Count; i++)
            CheckName(volumes, "volumeMounts", i, mounts[i].Name, problems);
        for (var i = 0; i < devices?.Count; i++)
            CheckName(volumes, "volumeDevices", i, devices[i].Name, problems);
        problems.Exit();
        problems.Exit();
    }

    static void CheckName(Seen<string> volumes, string list, int index, string? name, Problems problems)
    {
        if (name is { Length: > 0 } && !volumes.Contains(name))
            problems.AddItem(list, index, "name", name, "must be the name of a volume of the pod");
    }
}
