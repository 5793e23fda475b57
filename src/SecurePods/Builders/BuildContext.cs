using SecurePods.Waivers;

namespace SecurePods.Builders;

/// <summary>What the builders of one object tell the one that finishes it: what a part says of the whole.</summary>
sealed class BuildContext
{
    /// <summary>Volumes that containers need of their pod.</summary>
    public TempVolumes TempVolumes { get; } = new();

    /// <summary>The waivers, each asked when the object is finished: until then a container may get another name.</summary>
    public List<Func<Waiver>> Waivers { get; } = [];

    /// <summary>Whether no label is filled in by which a workload finds its pods.</summary>
    public bool NoAppLabel { get; set; }

    public bool NoSecureDefaults { get; set; }

    /// <summary>The pod's own <c>readOnlyRootFilesystem</c>, which Kubernetes has on containers only.</summary>
    public bool? ReadOnlyRootFilesystem { get; set; }
}
