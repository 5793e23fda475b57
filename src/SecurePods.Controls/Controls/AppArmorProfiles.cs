namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3013: the AppArmor profile of the pod or a container, by field or old annotation, is switched off (Pod Security Standards, baseline).</summary>
    public const string AppArmorProfile = "SP3013";
}

/// <summary>AppArmor holds a container to the files and system calls of its profile; without one, only the user's rights do.</summary>
internal static class AppArmorProfiles
{
    const string AnnotationPrefix = "container.apparmor.security.beta.kubernetes.io/";

    static readonly RuleInfo SwitchedOff = new(Rule.AppArmorProfile, nameof(Rule.AppArmorProfile), RuleSubject.Kernel)
    {
        Title = "AppArmor profile",
        Message = "the AppArmor profile \"{0}\" is none that confines the container",
        Remedy = "leave the profile out, or use RuntimeDefault or a Localhost profile of your own",
        Mending = Mending.Correct,
    };

    static readonly AllowedValues<string> Types = Allow.UnsetOr("RuntimeDefault", "Localhost");

    static readonly Field<string> OfPod = new(SwitchedOff, "spec.securityContext.appArmorProfile.type", Types);
    static readonly Field<string> OfContainer = new(SwitchedOff, "containers[].securityContext.appArmorProfile.type", Types);
    static readonly Field<string> Annotation =
        new(SwitchedOff, $"metadata.annotations[{AnnotationPrefix}*]", Allow.UnsetOr("", "runtime/default", "localhost/*"));

    public static readonly Control Control = new("appArmorProfile", Level.Baseline)
    {
        Title = "AppArmor profiles",
        Rules = [SwitchedOff],
        Revisions = [new("1.0", Inspect) { Fields = [OfPod, OfContainer, Annotation] }],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        pod.Require(OfPod, Profile.TypeOf(pod.Spec.SecurityContext.AppArmorProfile));
        foreach (ref readonly var container in pod.AllContainers())
            pod.Require(OfContainer, Profile.TypeOf(container.SecurityContext.AppArmorProfile), container);

        var annotations = pod.Annotations;
        pod.LookInto(annotations.MayHaveMore, annotations.SourceOfMore, Annotation);
        for (var i = 0; i < annotations.Count; i++)
            if (annotations.Key(i).StartsWith(AnnotationPrefix, StringComparison.Ordinal))
                pod.RequireEntry(Annotation, annotations, i);
    }

    static Conclusion Conclude(Standing found)
    {
        var fields = found.Except(Annotation);
        var annotations = Wording.Entries(found.Of(Annotation).Items);
        var setters = fields.EachSetter().ToList();
        if (annotations.Count > 0)
            setters.Add(Wording.Plural(annotations.Count, "annotation", "annotations"));

        IReadOnlyList<string> values = [.. fields.Values, .. annotations];
        return new(
            Wording.Plural(values.Count, "forbidden AppArmor profile", "forbidden AppArmor profiles"),
            $"{string.Join(" and ", setters)} must not set AppArmor profile type to {Wording.Quoted(values)}");
    }
}
