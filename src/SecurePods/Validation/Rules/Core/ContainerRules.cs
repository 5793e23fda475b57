using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record Container
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        problems.Required("image", Image);
        ContainerPorts.CheckNames(Ports, problems);
        ContainerVolumes.CheckPaths(VolumeMounts, VolumeDevices, problems);
        ContainerVolumes.CheckDeviceNames(VolumeMounts, VolumeDevices, problems);
        ContainerPrivileges.Check(SecurityContext, VolumeMounts, problems);
        ResourceRules.CheckContainer(Resources, problems);
    }
}

public sealed partial record EphemeralContainer
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        problems.Required("image", Image);
        ContainerPorts.CheckNames(Ports, problems);
        ContainerVolumes.CheckPaths(VolumeMounts, VolumeDevices, problems);
        ContainerVolumes.CheckDeviceNames(VolumeMounts, VolumeDevices, problems);
        ContainerPrivileges.Check(SecurityContext, VolumeMounts, problems);
        ResourceRules.CheckContainer(Resources, problems);
    }
}
