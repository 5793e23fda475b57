using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record VolumeMount
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        problems.Required("mountPath", MountPath);
    }
}

public sealed partial record VolumeDevice
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        problems.Required("devicePath", DevicePath);
    }
}
