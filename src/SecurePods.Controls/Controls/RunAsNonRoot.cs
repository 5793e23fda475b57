namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP2001: <c>securityContext.runAsNonRoot</c> of the pod or a container is false, or neither sets it (Pod Security Standards, restricted).</summary>
    public const string RunAsNonRoot = "SP2001";
}

/// <summary>Root in a container is root to the node's kernel, wherever a flaw lets it through.</summary>
internal static class RunAsNonRoot
{
    static readonly RuleInfo MayBeRoot = new(Rule.RunAsNonRoot, nameof(Rule.RunAsNonRoot), RuleSubject.Identity)
    {
        Title = "Container may run as root",
        Message = "the container may run as root (runAsNonRoot is {0})",
        Remedy = "set the pod's runAsNonRoot to true, and build the image with a USER other than root",
        Mending = Mending.Correct,
    };

    static readonly Field<bool> OfPod = new(MayBeRoot, "spec.securityContext.runAsNonRoot", Allow.UnsetOr(true));
    static readonly Field<bool> OfContainer = new(MayBeRoot, "containers[].securityContext.runAsNonRoot", Allow.UnsetOr(true));
    static readonly Field<bool> Unset = new(MayBeRoot, OfContainer.Path, Allow.Only(true));

    public static readonly Control Control = new("runAsNonRoot", Level.Restricted)
    {
        Title = "Running as non-root",
        Rules = [MayBeRoot],
        Revisions =
        [
            new("1.0", Inspect) { Fields = [OfPod, OfContainer, Unset] },
            new("1.35", Inspect)
            {
                Change = "a pod in a user namespace, whose root is nobody on the node, passes",
                Exempt = Exemption.UserNamespace,
                Fields = [OfPod, OfContainer, Unset],
            },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        var ofPod = pod.Spec.SecurityContext.RunAsNonRoot;
        pod.Require(OfPod, ofPod);
        foreach (ref readonly var container in pod.AllContainers())
            pod.RequireInherited(OfContainer, Unset, container.SecurityContext.RunAsNonRoot, container, ofPod);
    }

    static Conclusion Conclude(Standing found)
    {
        var setToFalse = found.Except(Unset);
        return new("runAsNonRoot != true", setToFalse.IsEmpty
            ? $"pod or {found.Containers} must set securityContext.runAsNonRoot=true"
            : $"{setToFalse.Setters} must not set securityContext.runAsNonRoot=false");
    }
}
