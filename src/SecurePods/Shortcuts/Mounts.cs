using SecurePods.Annotations;

namespace SecurePods.Core.V1;

public sealed partial class ContainerBuilder
{
    /// <summary>Mounts a volume of the pod.</summary>
    /// <param name="volume">The volume's name.</param>
    /// <param name="path">Where in the container.</param>
    /// <param name="readOnly">Whether the container may only read it.</param>
    public ContainerBuilder Mount(
        [Sets("volumeMounts[].name")] string volume,
        [Sets("volumeMounts[].mountPath")] string path,
        [Sets("volumeMounts[].readOnly")] bool readOnly = false) =>
        VolumeMount(path, mount =>
        {
            mount.Name(volume);
            if (readOnly)
                mount.ReadOnly(true);
        });

    /// <summary>Gives the container an empty directory to write to, beside its read-only root file system: an emptyDir of the pod, named after the path, gone with the pod.</summary>
    /// <param name="path">Where in the container, <c>/tmp</c>.</param>
    /// <param name="sizeLimit">How much it may hold before the pod is evicted.</param>
    /// <remarks>Containers of one pod that ask for the same path each get a directory of their own.</remarks>
    [Sets("volumeMounts[].name")]
    public ContainerBuilder TempDirectory([Sets("volumeMounts[].mountPath")] string path, Quantity? sizeLimit = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var volume = Context.TempVolumes.For(path, Model.Name, sizeLimit);
        return VolumeMount(path, mount => mount.Name(volume));
    }
}
