using SecurePods.Views;

namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3010: the seccomp profile of the pod or a container is switched off (Pod Security Standards, baseline and restricted).</summary>
    public const string SeccompProfile = "SP3010";
}

/// <summary>seccomp keeps a container from the system calls that it has no use for, where most ways out of a container begin.</summary>
internal static class SeccompProfileBaseline
{
    internal const string PodAnnotation = "seccomp.security.alpha.kubernetes.io/pod";
    const string ContainerAnnotationPrefix = "container.seccomp.security.alpha.kubernetes.io/";

    internal static readonly RuleInfo SwitchedOff = new(Rule.SeccompProfile, nameof(Rule.SeccompProfile), RuleSubject.Kernel)
    {
        Title = "seccomp profile",
        Message = "the seccomp profile \"{0}\" is none that confines the container",
        Remedy = "use RuntimeDefault, or a Localhost profile of your own",
        Mending = Mending.Correct,
    };

    static readonly AllowedValues<string> Names = Allow.Only("runtime/default", "docker/default", "localhost/*");
    static readonly Field<string> OfPodByAnnotation = new(SwitchedOff, $"metadata.annotations[{PodAnnotation}]", Names);
    static readonly Field<string> OfContainerByAnnotation = new(SwitchedOff, $"metadata.annotations[{ContainerAnnotationPrefix}*]", Names);

    static readonly AllowedValues<string> Types = Allow.UnsetOr("RuntimeDefault", "Localhost");
    internal static readonly Field<string> OfPod = new(SwitchedOff, "spec.securityContext.seccompProfile.type", Types);
    internal static readonly Field<string> OfContainer = new(SwitchedOff, "containers[].securityContext.seccompProfile.type", Types);

    public static readonly Control Control = new("seccompProfile_baseline", Level.Baseline)
    {
        Title = "seccomp profiles",
        Rules = [SwitchedOff],
        Revisions =
        [
            new("1.0", InspectAnnotations) { Fields = [OfPodByAnnotation, OfContainerByAnnotation] },
            new("1.19", Inspect)
            {
                Change = "the field counts, annotations no longer do",
                Fields = [OfPod, OfContainer],
            },
        ],
        Conclude = Conclude,
    };

    static void InspectAnnotations(ref Evaluation pod)
    {
        var annotations = pod.Annotations;
        pod.LookInto(annotations.MayHaveMore, annotations.SourceOfMore, OfContainerByAnnotation);
        for (var i = 0; i < annotations.Count; i++)
        {
            var key = annotations.Key(i);
            if (key == PodAnnotation)
                pod.RequireEntry(OfPodByAnnotation, annotations, i);
            else if (key.StartsWith(ContainerAnnotationPrefix, StringComparison.Ordinal))
                InspectContainerAnnotation(ref pod, annotations, i, key.Substring(ContainerAnnotationPrefix.Length));
        }
    }

    // An annotation for a container that the pod does not have counts for nothing.
    static void InspectContainerAnnotation(ref Evaluation pod, MapView<string> annotations, int entry, string name)
    {
        if (OfContainerByAnnotation.Judge(annotations[entry]) == Judgement.Allowed)
            return;
        var exists = pod.HasContainer(name);
        if (exists == Applies.Yes)
            pod.RequireEntry(OfContainerByAnnotation, annotations, entry);
        else if (exists == Applies.Unknown)
            pod.CannotTell(OfContainerByAnnotation, annotations[entry].Source);
    }

    static void Inspect(ref Evaluation pod)
    {
        pod.Require(OfPod, Profile.TypeOf(pod.Spec.SecurityContext.SeccompProfile));
        foreach (ref readonly var container in pod.AllContainers())
            pod.Require(OfContainer, Profile.TypeOf(container.SecurityContext.SeccompProfile), container);
    }

    static Conclusion Conclude(Standing found)
    {
        var annotations = Wording.Entries(found.Items.Where(finding => finding.Subject is not null));
        if (annotations.Count == 0)
            return MustNotSet(found);
        var what = Wording.Plural(annotations.Count, "forbidden annotation", "forbidden annotations");
        return new("seccompProfile", $"{what} {string.Join(", ", annotations)}");
    }

    internal static Conclusion MustNotSet(Standing found) =>
        new("seccompProfile", $"{found.Setters} must not set securityContext.seccompProfile.type to {Wording.Quoted(found.Values)}");
}
