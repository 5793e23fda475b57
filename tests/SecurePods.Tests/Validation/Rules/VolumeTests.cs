using SecurePods.Core.V1;

namespace SecurePods.Tests.Validation;

public class VolumeTests
{
    const string First = "spec.containers[0]";

    static readonly Volume Data = new() { Name = "data", EmptyDir = new() };
    static readonly Volume Disk = new() { Name = "disk", PersistentVolumeClaim = new() { ClaimName = "disk" } };

    [Test]
    public void A_volume_needs_a_name_that_is_a_label()
    {
        Judged.Taken(Volumes(Data));
        Judged.Refused(Volumes(new Volume { EmptyDir = new() }), "spec.volumes[0].name", "must be given");
        Judged.Refused(Volumes(Data with { Name = "a.b" }), "spec.volumes[0].name", "RFC 1123 label");
    }

    [Test]
    public void A_volume_may_have_no_source_but_not_two()
    {
        Judged.Taken(Volumes(new Volume { Name = "data" }));
        Judged.Refused(Volumes(Data with { HostPath = new() { Path = "/" } }), "spec.volumes[0].hostPath", "beside emptyDir");
        Judged.Refused(Volumes(Disk with { Image = new() }), "spec.volumes[0].image", "beside persistentVolumeClaim");
    }

    [Test]
    public void Names_are_unique_within_a_pod() => Judged.Refused(Volumes(Data, Disk, Data with { EmptyDir = null }), "spec.volumes[2].name", "twice");

    [Test]
    public void A_source_names_what_it_mounts()
    {
        Judged.Refused(Volumes(new Volume { Name = "a", Secret = new() }), "spec.volumes[0].secret.secretName", "must be given");
        Judged.Refused(Volumes(new Volume { Name = "a", ConfigMap = new() }), "spec.volumes[0].configMap.name", "must be given");
        Judged.Refused(Volumes(new Volume { Name = "a", PersistentVolumeClaim = new() }), "spec.volumes[0].persistentVolumeClaim.claimName", "must be given");
        Judged.Refused(Volumes(new Volume { Name = "a", HostPath = new() }), "spec.volumes[0].hostPath.path", "must be given");
    }

    [Test]
    public void A_projected_source_is_one()
    {
        var secret = new SecretProjection { Name = "a" };
        Judged.Taken(Volumes(new Volume { Name = "a", Projected = new() { Sources = [new() { Secret = secret }, new()] } }));
        Judged.Refused(
            Volumes(new Volume { Name = "a", Projected = new() { Sources = [new() { Secret = secret, ConfigMap = new() { Name = "a" } }] } }),
            "spec.volumes[0].projected.sources[0].configMap", "beside secret");
    }

    [Test]
    public void A_size_limit_is_not_negative()
    {
        Judged.Taken(Volumes(Data with { EmptyDir = new() { SizeLimit = "0" } }));
        Judged.Refused(Volumes(Data with { EmptyDir = new() { SizeLimit = "-1" } }), "spec.volumes[0].emptyDir.sizeLimit", "negative");
        Judged.Refused(Volumes(Data with { EmptyDir = new() { SizeLimit = "1GB" } }), "spec.volumes[0].emptyDir.sizeLimit", "must be a quantity");
    }

    [Test]
    public void A_mount_names_a_volume_of_the_pod()
    {
        Judged.Taken(Mounts([Data], new VolumeMount { Name = "data", MountPath = "/data" }));
        Judged.Refused(Mounts([Data], new VolumeMount { Name = "other", MountPath = "/data" }), First + ".volumeMounts[0].name", "volume of the pod");
        Judged.Refused(Mounts([], new VolumeMount { Name = "data", MountPath = "/data" }), First + ".volumeMounts[0].name", "volume of the pod");
    }

    [Test]
    public void Mounts_of_init_and_ephemeral_containers_are_looked_at_too()
    {
        ValueList<VolumeMount> mounts = [new() { Name = "other", MountPath = "/data" }];
        Judged.Refused(
            Valid.Pod(Valid.PodSpec with { InitContainers = [Valid.Container with { Name = "b", VolumeMounts = mounts }] }), "spec.initContainers[0].volumeMounts[0].name", "volume of the pod");
        Judged.Refused(
            Valid.Pod(Valid.PodSpec with { EphemeralContainers = [new() { Name = "b", Image = "b", VolumeMounts = mounts }] }), "spec.ephemeralContainers[0].volumeMounts[0].name", "volume of the pod");
    }

    [Test]
    public void A_device_names_a_volume_of_the_pod()
    {
        Judged.Taken(Devices([Disk], new VolumeDevice { Name = "disk", DevicePath = "/dev/a" }));
        Judged.Refused(Devices([], new VolumeDevice { Name = "disk", DevicePath = "/dev/a" }), First + ".volumeDevices[0].name", "volume of the pod");
    }

    [Test]
    public void The_claims_of_a_stateful_set_are_volumes_of_its_pods()
    {
        var pod = new PodSpec { Containers = [Valid.Container with { VolumeMounts = [new() { Name = "data", MountPath = "/data" }] }] };
        Judged.Taken(Valid.StatefulSet(pod, Valid.Claim("data", "1Gi")));
        Judged.Refused(Valid.StatefulSet(pod, Valid.Claim("other", "1Gi")), "spec.template.spec.containers[0].volumeMounts[0].name", "volume of the pod");
    }

    [Test]
    public void A_mount_has_a_name_and_a_path_of_its_own()
    {
        var mount = new VolumeMount { Name = "data", MountPath = "/data" };
        Judged.Refused(Mounts([Data], mount with { Name = null }), First + ".volumeMounts[0].name", "must be given");
        Judged.Refused(Mounts([Data], mount with { MountPath = "" }), First + ".volumeMounts[0].mountPath", "must be given");
        Judged.Refused(Mounts([Data], mount, mount with { SubPath = "a" }), First + ".volumeMounts[1].mountPath", "twice");
        Judged.Taken(Mounts([Data], mount, mount with { MountPath = "/data/" }));
    }

    [Test]
    public void A_device_has_a_name_and_a_path_of_its_own()
    {
        var device = new VolumeDevice { Name = "disk", DevicePath = "/dev/a" };
        Judged.Refused(Devices([Disk], device with { Name = "" }), First + ".volumeDevices[0].name", "must be given");
        Judged.Refused(Devices([Disk], device with { DevicePath = null }), First + ".volumeDevices[0].devicePath", "must be given");
        Judged.Refused(Devices([Disk], device, device with { DevicePath = "/dev/b" }), First + ".volumeDevices[1].name", "twice");
        Judged.Refused(Devices([Disk, Disk with { Name = "b" }], device, device with { Name = "b" }), First + ".volumeDevices[1].devicePath", "another device");
    }

    [Test]
    public void A_volume_is_not_both_a_device_and_mounted()
    {
        var container = Valid.Container with
        {
            VolumeDevices = [new() { Name = "disk", DevicePath = "/dev/a" }],
            VolumeMounts = [new() { Name = "disk", MountPath = "/data" }],
        };
        Judged.Refused(Valid.Pod(new PodSpec { Containers = [container], Volumes = [Disk] }), First + ".volumeMounts[0].name", "as a device");
    }

    static Pod Volumes(params Volume[] volumes) => Valid.Pod(Valid.PodSpec with { Volumes = volumes });

    static Pod Mounts(Volume[] volumes, params VolumeMount[] mounts)
        => Valid.Pod(new PodSpec { Volumes = volumes, Containers = [Valid.Container with { VolumeMounts = mounts }] });

    static Pod Devices(Volume[] volumes, params VolumeDevice[] devices)
        => Valid.Pod(new PodSpec { Volumes = volumes, Containers = [Valid.Container with { VolumeDevices = devices }] });
}
