namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3016: <c>containers[].securityContext.procMount</c> is not <c>Default</c> (Pod Security Standards, baseline and restricted).</summary>
    public const string ProcMount = "SP3016";
}

/// <summary>The runtime masks what in /proc would show or change the node; an unmasked /proc offers it all.</summary>
internal static class ProcMount
{
    internal static readonly RuleInfo Unmasked = new(Rule.ProcMount, nameof(Rule.ProcMount), RuleSubject.Kernel)
    {
        Title = "Unmasked /proc",
        Message = "with procMount \"{0}\" the container sees and writes parts of the kernel that are masked by default",
        Remedy = "leave procMount out",
        Mending = Mending.Remove,
    };

    internal static readonly Field<string> Setting = new(Unmasked, "containers[].securityContext.procMount", Allow.UnsetOr("Default"));

    public static readonly Control Control = new("procMount", Level.Baseline)
    {
        Title = "/proc mount type",
        Rules = [Unmasked],
        Revisions =
        [
            new("1.0", Inspect) { Fields = [Setting] },
            new("1.35", Inspect)
            {
                Change = "a pod in a user namespace, where the node's kernel does not take its root for root, passes",
                Exempt = Exemption.UserNamespace,
                Fields = [Setting],
            },
        ],
        Conclude = Conclude,
    };

    internal static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
            pod.Require(Setting, container.SecurityContext.ProcMount, container);
    }

    internal static Conclusion Conclude(Standing found) =>
        new("procMount", $"{found.Containers} must not set securityContext.procMount to {Wording.Quoted(found.Values)}");
}
