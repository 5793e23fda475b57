using SecurePods.Views;

namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP4003: <c>spec.volumes[]</c> has a type that is neither a hostPath nor one of those allowed (Pod Security Standards, restricted).</summary>
    public const string VolumeType = "SP4003";
}

/// <summary>Of volumes, only those need to be in a pod's own hands that Kubernetes fills itself or that a claim or driver stands behind.</summary>
internal static class RestrictedVolumes
{
    static readonly RuleInfo OfType = new(Rule.VolumeType, nameof(Rule.VolumeType), RuleSubject.FileSystem)
    {
        Title = "Volume type",
        Message = "a volume of type {0} reaches storage past what the cluster offers its users",
        Remedy = "use a persistentVolumeClaim, or an ephemeral, csi, emptyDir, configMap, secret, projected, downwardAPI or image volume",
    };

    static readonly Field<string> Type = new(OfType, "spec.volumes[]", Allow.UnsetOr(
        "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"));

    static readonly VolumeSource[] AllowedSources = Array.FindAll(VolumeSources.All, Allows);
    static readonly VolumeSource[] ForbiddenSources = Array.FindAll(VolumeSources.All, source => !Allows(source));

    public static readonly Control Control = new("restrictedVolumes", Level.Restricted)
    {
        Title = "Volume types",
        Overrides = HostPathVolumes.Control.Id,
        Rules = [HostPathVolumes.HostPath.Rule, OfType],
        Revisions = [new("1.0", Inspect) { Fields = [HostPathVolumes.HostPath, Type] }],
        Conclude = Conclude,
    };

    static bool Allows(VolumeSource source) => Type.Judge(new Setting<string>(source.Name)) == Judgement.Allowed;

    static void Inspect(ref Evaluation pod)
    {
        var volumes = pod.Spec.Volumes;
        pod.LookInto(volumes.MayHaveMore, volumes.SourceOfMore, Type);
        for (var i = 0; i < volumes.Count; i++)
            Inspect(ref pod, volumes[i], i);
    }

    // One allowed source suffices, and a volume without a source is an emptyDir; so only a forbidden one alone is a finding.
    static void Inspect(ref Evaluation pod, IVolumeView volume, int index)
    {
        var allowed = Presence.Absent;
        foreach (var source in AllowedSources)
        {
            var presence = source.In(volume);
            if (presence == Presence.Known)
                return;
            if (presence == Presence.Unknown)
                allowed = presence;
        }

        foreach (var source in ForbiddenSources)
        {
            var presence = source.In(volume);
            if (presence == Presence.Absent)
                continue;
            if (presence == Presence.Unknown || allowed == Presence.Unknown)
                pod.CannotTell(Type, presence == Presence.Unknown ? source.Of(volume).Source : volume.Source, index);
            else
                pod.ReportVolume(source == VolumeSources.HostPath ? HostPathVolumes.HostPath : Type, volume, index, source);
            return;
        }
    }

    static Conclusion Conclude(Standing found)
    {
        var names = found.Items.Select(finding => finding.Subject!).ToList();
        var types = found.Values;
        var who = $"{Wording.Plural(names.Count, "volume", "volumes")} {Wording.Quoted(names)} {Wording.Plural(names.Count, "uses", "use")}";
        var what = Wording.Plural(types.Count, "restricted volume type", "restricted volume types");
        return new("restricted volume types", $"{who} {what} {Wording.Quoted(types)}");
    }
}
