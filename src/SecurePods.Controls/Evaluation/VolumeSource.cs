using SecurePods.Views;

namespace SecurePods;

/// <summary>A field of a volume that says what kind of volume it is.</summary>
internal sealed class VolumeSource(string name, Func<IVolumeView, IView> of)
{
    /// <summary>The path to a volume's fields.</summary>
    public const string Path = "spec.volumes[].";

    public string Name { get; } = name;

    public IView Of(IVolumeView volume) => of(volume);

    public Presence In(IVolumeView volume) => of(volume).Presence;
}
