using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>The mounts and devices of one container, among themselves.</summary>
internal static class ContainerVolumes
{
    public static void CheckPaths(ValueList<VolumeMount>? mounts, ValueList<VolumeDevice>? devices, Problems problems)
    {
        if (mounts is not { Count: > 0 } && devices is not { Count: > 0 })
            return;

        var paths = problems.NoNames();
        for (var i = 0; i < mounts?.Count; i++)
            if (mounts[i].MountPath is { Length: > 0 } path && !paths.Add(path))
                problems.AddItem("volumeMounts", i, "mountPath", path, RuleTexts.Unique);
        for (var i = 0; i < devices?.Count; i++)
            if (devices[i].DevicePath is { Length: > 0 } path && !paths.Add(path))
                problems.AddItem("volumeDevices", i, "devicePath", path, "must not be a path of another device or mount");
    }

    public static void CheckDeviceNames(ValueList<VolumeMount>? mounts, ValueList<VolumeDevice>? devices, Problems problems)
    {
        if (devices is not { Count: > 0 })
            return;

        var names = problems.NoNames();
        for (var i = 0; i < devices.Count; i++)
            if (devices[i].Name is { Length: > 0 } name && !names.Add(name))
                problems.AddItem("volumeDevices", i, "name", name, RuleTexts.Unique);
        for (var i = 0; i < mounts?.Count; i++)
            if (mounts[i].Name is { Length: > 0 } name && names.Contains(name))
                problems.AddItem("volumeMounts", i, "name", name, "must not be mounted as well as used as a device");
    }
}
