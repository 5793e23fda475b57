using SecurePods.Core.V1;
using SecurePods.Defaults;
using SecurePods.Views;

namespace SecurePods.Builders;

/// <summary>The end of every pod: what its containers need of it, then the secure defaults for what was left unset.</summary>
static class PodFinishing
{
    public static PodSpec? Finish(IPodView pod, PodSpec? spec, BuildContext context)
    {
        if (spec is null)
            return null;

        spec = WithVolumes(spec, context.TempVolumes.Volumes);
        spec = PodDefaults.SpreadReadOnlyRootFilesystem(spec, context.ReadOnlyRootFilesystem);
        return context.NoSecureDefaults ? spec : PodDefaults.Apply(new PodWithSpec(pod.Metadata, spec), spec);
    }

    /// <summary>The volumes that containers asked for, but for empty directories that the pod has under that name; another volume of that name is refused as a second one.</summary>
    static PodSpec WithVolumes(PodSpec spec, List<Volume> volumes)
    {
        foreach (var volume in volumes)
            if (spec.Volumes?.Any(v => v.Name == volume.Name && v.EmptyDir is not null) != true)
                spec = spec with { Volumes = Nested.Append(spec.Volumes, volume) };
        return spec;
    }

    /// <summary>The pod as it is so far, for the conditions of the defaults.</summary>
    sealed record PodWithSpec(IObjectMetaView Metadata, IPodSpecView Spec) : IPodView
    {
        public Presence Presence => Presence.Known;

        public object? Source => null;
    }
}
