using SecurePods.Views;

namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP1007: <c>spec.volumes[].hostPath</c> is set (Pod Security Standards, baseline).</summary>
    public const string HostPath = "SP1007";
}

/// <summary>A hostPath volume is a part of the node's own file system: its credentials, its sockets, its binaries.</summary>
internal static class HostPathVolumes
{
    static readonly RuleInfo OfHost = new(Rule.HostPath, nameof(Rule.HostPath), RuleSubject.HostIsolation)
    {
        Title = "hostPath volume",
        Message = "the volume is a part of the node's own file system",
        Remedy = "use an emptyDir for scratch space, a persistentVolumeClaim for data that stays, a configMap or secret for files that come with the pod",
    };

    internal static readonly Field<string> HostPath = new(OfHost, "spec.volumes[].hostPath", Allow.Nothing<string>());

    public static readonly Control Control = new("hostPathVolumes", Level.Baseline)
    {
        Title = "hostPath volumes",
        Rules = [OfHost],
        Revisions = [new("1.0", Inspect) { Fields = [HostPath] }],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        var volumes = pod.Spec.Volumes;
        pod.LookInto(volumes.MayHaveMore, volumes.SourceOfMore, HostPath);
        for (var i = 0; i < volumes.Count; i++)
        {
            var presence = volumes[i].HostPath.Presence;
            if (presence == Presence.Known)
                pod.ReportVolume(HostPath, volumes[i], i, VolumeSources.HostPath);
            else if (presence == Presence.Unknown)
                pod.CannotTell(HostPath, volumes[i].HostPath.Source, i);
        }
    }

    static Conclusion Conclude(Standing found)
    {
        var names = found.Items.Select(finding => finding.Subject!).ToList();
        return new("hostPath volumes", $"{Wording.Plural(names.Count, "volume", "volumes")} {Wording.Quoted(names)}");
    }
}
