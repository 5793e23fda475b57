namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP1001: <c>containers[].securityContext.privileged</c> is true (Pod Security Standards, baseline).</summary>
    public const string Privileged = "SP1001";
}

/// <summary>A privileged container has its node's devices and kernel to itself: who takes the container has the node.</summary>
internal static class PrivilegedContainers
{
    static readonly RuleInfo Privileged = new(Rule.Privileged, nameof(Rule.Privileged), RuleSubject.HostIsolation)
    {
        Title = "Privileged container",
        Message = "a privileged container has its node's devices and kernel to itself",
        Remedy = "leave privileged out; if the container needs one thing of the kernel, add that capability instead",
        Mending = Mending.Remove,
        // The API server refuses allowPrivilegeEscalation: false beside it.
        Entails = [Rule.AllowPrivilegeEscalation],
    };

    internal static readonly Field<bool> Setting = new(Privileged, "containers[].securityContext.privileged", Allow.UnsetOr(false));

    public static readonly Control Control = new("privileged", Level.Baseline)
    {
        Title = "Privileged containers",
        Rules = [Privileged],
        Revisions = [new("1.0", Inspect) { Fields = [Setting] }],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
            pod.Require(Setting, container.SecurityContext.Privileged, container);
    }

    static Conclusion Conclude(Standing found) =>
        new("privileged", $"{found.Containers} must not set securityContext.privileged=true");
}
