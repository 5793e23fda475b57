using SecurePods.Annotations;
using SecurePods.Core.V1;

namespace SecurePods.Builders;

public abstract partial class PodBuilderBase<TSelf>
{
    /// <summary>Adds an empty directory that the pod's containers share and that is gone with the pod.</summary>
    /// <param name="name">The volume's name, unique in the pod.</param>
    /// <param name="sizeLimit">How much it may hold before the pod is evicted.</param>
    /// <param name="medium"><c>Memory</c> keeps it in memory, which counts as the container's; the node's disk where unset.</param>
    [Sets("spec.volumes[].emptyDir")]
    public TSelf EmptyDirVolume(
        [Sets("spec.volumes[].name")] string name,
        [Sets("spec.volumes[].emptyDir.sizeLimit")] Quantity? sizeLimit = null,
        [Sets("spec.volumes[].emptyDir.medium")] string? medium = null) =>
        Volume(name, volume => volume.EmptyDir(new EmptyDirVolumeSource { SizeLimit = sizeLimit, Medium = medium }));

    /// <summary>Adds a volume with the keys of a Secret as files.</summary>
    /// <param name="name">The volume's name, unique in the pod.</param>
    /// <param name="secret">The Secret's name.</param>
    public TSelf SecretVolume([Sets("spec.volumes[].name")] string name, [Sets("spec.volumes[].secret.secretName")] string secret) =>
        SecretVolume(name, source => source.SecretName(secret));

    /// <summary>Adds a volume with the keys of a ConfigMap as files.</summary>
    /// <param name="name">The volume's name, unique in the pod.</param>
    /// <param name="map">The ConfigMap's name.</param>
    public TSelf ConfigMapVolume([Sets("spec.volumes[].name")] string name, [Sets("spec.volumes[].configMap.name")] string map) =>
        ConfigMapVolume(name, source => source.Name(map));

    /// <summary>Adds a volume that a PersistentVolumeClaim holds.</summary>
    /// <param name="name">The volume's name, unique in the pod.</param>
    /// <param name="claim">The claim's name.</param>
    /// <param name="readOnly">Whether every mount of it may only read.</param>
    public TSelf PersistentVolumeClaimVolume(
        [Sets("spec.volumes[].name")] string name,
        [Sets("spec.volumes[].persistentVolumeClaim.claimName")] string claim,
        [Sets("spec.volumes[].persistentVolumeClaim.readOnly")] bool? readOnly = null) =>
        Volume(name, volume => volume.PersistentVolumeClaim(new PersistentVolumeClaimVolumeSource { ClaimName = claim, ReadOnly = readOnly }));

    /// <summary>Adds a directory or file of the node itself: whoever writes to the right one owns the node, so it is refused from <em>baseline</em> on (SP1007).</summary>
    /// <param name="name">The volume's name, unique in the pod.</param>
    /// <param name="path">The path on the node.</param>
    /// <param name="type">What must be there, or is made.</param>
    public TSelf HostPathVolume(
        [Sets("spec.volumes[].name")] string name,
        [Sets("spec.volumes[].hostPath.path")] string path,
        [Sets("spec.volumes[].hostPath.type")] HostPathType? type = null) =>
        Volume(name, volume => volume.HostPath(new HostPathVolumeSource { Path = path, Type = type }));
}
