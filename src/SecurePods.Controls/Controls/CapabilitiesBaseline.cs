namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3003: <c>containers[].securityContext.capabilities.add</c> has a capability that no runtime gives by default (Pod Security Standards, baseline).</summary>
    public const string NonDefaultCapability = "SP3003";
}

/// <summary>A capability is a piece of root's power; those outside this list reach beyond the container.</summary>
internal static class CapabilitiesBaseline
{
    internal static readonly RuleInfo NonDefault = new(Rule.NonDefaultCapability, nameof(Rule.NonDefaultCapability), RuleSubject.Kernel)
    {
        Title = "Capability beyond the default ones",
        Message = "the capability {0} reaches beyond the container",
        Remedy = "do not add it; give the work that needs it to a component of the cluster",
        Mending = Mending.Remove,
    };

    internal static readonly Field<string> Added = new(NonDefault, "containers[].securityContext.capabilities.add[]", Allow.Only(
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"));

    public static readonly Control Control = new("capabilities_baseline", Level.Baseline)
    {
        Title = "Added capabilities",
        Rules = [NonDefault],
        Revisions = [new("1.0", Inspect) { Fields = [Added] }],
        Conclude = found => new("non-default capabilities", MustNotInclude(found)),
    };

    static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
        {
            var added = container.SecurityContext.Capabilities.Add;
            pod.LookInto(added.MayHaveMore, added.SourceOfMore, Added, container);
            for (var i = 0; i < added.Count; i++)
                pod.Require(Added, added[i], container, i);
        }
    }

    internal static string MustNotInclude(Standing found) =>
        $"{found.Containers} must not include {Wording.Quoted(found.Values)} in securityContext.capabilities.add";
}
