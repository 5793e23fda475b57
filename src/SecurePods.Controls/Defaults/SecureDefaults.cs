using SecurePods.Views;

namespace SecurePods;

/// <summary>The secure defaults: what is filled in where a pod says nothing, so that a pod with a name and an image is within the restricted level.</summary>
public static class SecureDefaults
{
    /// <summary>The defaults, as data: builders and analyzers apply the same.</summary>
    public static IReadOnlyList<SecureDefault> All { get; } =
    [
        new("spec.securityContext.runAsNonRoot", true,
            (pod, _) => IfUnset(pod.Spec.SecurityContext.RunAsNonRoot)),

        new("spec.securityContext.seccompProfile.type", "RuntimeDefault",
            (pod, _) => IfUnset(pod.Spec.SecurityContext.SeccompProfile.Presence).And(UnlessWindows(pod)).And(UnlessAnnotated(pod))),

        new("spec.automountServiceAccountToken", false,
            (pod, _) => IfUnset(pod.Spec.AutomountServiceAccountToken)),

        new("containers[].securityContext.allowPrivilegeEscalation", false,
            (pod, container) => IfUnset(container!.SecurityContext.AllowPrivilegeEscalation).And(UnlessWindows(pod)).And(UnlessPrivileged(container)).And(UnlessSysAdmin(container))),

        new("containers[].securityContext.capabilities.drop", new[] { "ALL" },
            (pod, container) => IfUnset(container!.SecurityContext.Capabilities.Drop.Presence).And(UnlessWindows(pod))),

        new("containers[].securityContext.readOnlyRootFilesystem", true,
            (pod, container) => IfUnset(container!.SecurityContext.ReadOnlyRootFilesystem).And(UnlessWindows(pod))),
    ];

    /// <summary>The default that sets what is missing at a path, on the container or on its pod; null if there is none.</summary>
    /// <param name="path">The path from the pod, as a <see cref="Finding"/> has it.</param>
    public static SecureDefault? For(string path) => All.FirstOrDefault(secure => path.EndsWith("." + secure.Setting, StringComparison.Ordinal));

    /// <summary>The pod with the defaults filled in; what may be filled in becomes unknown.</summary>
    /// <param name="pod">A tree with the members <c>metadata</c> and <c>spec</c>; it is left as it is.</param>
    public static Node Apply(Node pod) => NodeDefaults.Apply(pod);

    static Applies IfUnset<T>(Setting<T> setting) => IfUnset(setting.Presence);

    static Applies IfUnset(Presence presence) => presence switch
    {
        Presence.Absent => Applies.Yes,
        Presence.Known => Applies.No,
        _ => Applies.Unknown,
    };

    // The API server refuses whatever only Linux has on a pod that says it is for Windows.
    static Applies UnlessWindows(IPodView pod) => Exemptions.IsWindows(pod.Spec).Not();

    // It refuses a seccomp profile beside the old annotation that says otherwise.
    static Applies UnlessAnnotated(IPodView pod)
    {
        var annotations = pod.Metadata.Annotations;
        for (var i = 0; i < annotations.Count; i++)
            if (annotations.Key(i) == SeccompProfileBaseline.PodAnnotation)
                return annotations[i].IsUnknown ? Applies.Unknown
                    : annotations[i].Is("runtime/default") || annotations[i].Is("docker/default") ? Applies.Yes
                    : Applies.No;
        return annotations.MayHaveMore ? Applies.Unknown : Applies.Yes;
    }

    // It refuses allowPrivilegeEscalation: false on a privileged container,
    static Applies UnlessPrivileged(IContainerView container)
    {
        var privileged = container.SecurityContext.Privileged;
        return privileged.IsUnknown ? Applies.Unknown : privileged.Is(true) ? Applies.No : Applies.Yes;
    }

    // and on one that adds CAP_SYS_ADMIN; it does not mind the spelling SYS_ADMIN.
    static Applies UnlessSysAdmin(IContainerView container)
    {
        var added = container.SecurityContext.Capabilities.Add;
        var answer = added.MayHaveMore ? Applies.Unknown : Applies.Yes;
        for (var i = 0; i < added.Count; i++)
        {
            if (added[i].Is("CAP_SYS_ADMIN"))
                return Applies.No;
            if (added[i].IsUnknown)
                answer = Applies.Unknown;
        }

        return answer;
    }
}
