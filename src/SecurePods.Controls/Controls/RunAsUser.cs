namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP2002: <c>securityContext.runAsUser</c> of the pod or a container is 0 (Pod Security Standards, restricted, since 1.23).</summary>
    public const string RunAsUser = "SP2002";
}

/// <summary>User 0 is root, whatever its name in the image.</summary>
internal static class RunAsUser
{
    static readonly RuleInfo Root = new(Rule.RunAsUser, nameof(Rule.RunAsUser), RuleSubject.Identity)
    {
        Title = "Container runs as root",
        Message = "user {0} is root",
        Remedy = "leave runAsUser out to use the image's user, or give another number than 0",
        Mending = Mending.Remove,
    };

    static readonly Field<long> OfPod = new(Root, "spec.securityContext.runAsUser", Allow.AnyBut(0L));
    static readonly Field<long> OfContainer = new(Root, "containers[].securityContext.runAsUser", Allow.AnyBut(0L));

    public static readonly Control Control = new("runAsUser", Level.Restricted)
    {
        Title = "Running as a user other than root",
        Rules = [Root],
        Revisions =
        [
            new("1.23", Inspect) { Fields = [OfPod, OfContainer] },
            new("1.35", Inspect)
            {
                Change = "a pod in a user namespace, whose user 0 is nobody on the node, passes",
                Exempt = Exemption.UserNamespace,
                Fields = [OfPod, OfContainer],
            },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        pod.Require(OfPod, pod.Spec.SecurityContext.RunAsUser);
        foreach (ref readonly var container in pod.AllContainers())
            pod.Require(OfContainer, container.SecurityContext.RunAsUser, container);
    }

    static Conclusion Conclude(Standing found) => new("runAsUser=0", $"{found.Setters} must not set runAsUser=0");
}
