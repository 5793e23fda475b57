namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3001: <c>containers[].securityContext.capabilities.drop</c> lacks <c>ALL</c> (Pod Security Standards, restricted).</summary>
    public const string CapabilitiesNotDropped = "SP3001";

    /// <summary>SP3002: <c>containers[].securityContext.capabilities.add</c> has a default capability other than <c>NET_BIND_SERVICE</c> (Pod Security Standards, restricted).</summary>
    public const string DefaultCapability = "SP3002";
}

/// <summary>Software that does not run as root needs no capability, but perhaps the one to listen below port 1024.</summary>
internal static class CapabilitiesRestricted
{
    static readonly RuleInfo NotDropped = new(Rule.CapabilitiesNotDropped, nameof(Rule.CapabilitiesNotDropped), RuleSubject.Kernel)
    {
        Title = "Capabilities not dropped",
        Message = "the container keeps the capabilities that its runtime gives by default",
        Remedy = "drop ALL, and add NET_BIND_SERVICE if the container listens below port 1024",
    };

    static readonly RuleInfo Default = new(Rule.DefaultCapability, nameof(Rule.DefaultCapability), RuleSubject.Kernel)
    {
        Title = "Default capability added",
        Message = "the capability {0} is a piece of root's power that a hardened container does without",
        Remedy = "do not add it; only NET_BIND_SERVICE is allowed",
        Mending = Mending.Remove,
    };

    static readonly Field<string> Dropped = new(NotDropped, "containers[].securityContext.capabilities.drop", Allow.Only("ALL"));
    static readonly Field<string> Added = new(Default, "containers[].securityContext.capabilities.add[]", Allow.Only("NET_BIND_SERVICE"));

    public static readonly Control Control = new("capabilities_restricted", Level.Restricted)
    {
        Title = "Capabilities",
        Overrides = CapabilitiesBaseline.Control.Id,
        Rules = [NotDropped, Default, CapabilitiesBaseline.NonDefault],
        Revisions =
        [
            new("1.22", Inspect) { Fields = [Dropped, Added, CapabilitiesBaseline.Added] },
            new("1.25", Inspect)
            {
                Change = "a Windows pod, whose kernel has no capabilities, passes",
                Exempt = Exemption.Windows,
                Fields = [Dropped, Added, CapabilitiesBaseline.Added],
            },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
        {
            var capabilities = container.SecurityContext.Capabilities;
            pod.RequireItem(Dropped, capabilities.Drop, container);

            var added = capabilities.Add;
            pod.LookInto(added.MayHaveMore, added.SourceOfMore, CapabilitiesBaseline.Added, container);
            for (var i = 0; i < added.Count; i++)
            {
                var capability = added[i];
                var field = CapabilitiesBaseline.Added.Judge(capability) == Judgement.Forbidden ? CapabilitiesBaseline.Added : Added;
                pod.Require(field, capability, container, i);
            }
        }
    }

    static Conclusion Conclude(Standing found)
    {
        var notDropped = found.Of(NotDropped);
        var added = found.Of(Default, CapabilitiesBaseline.NonDefault);
        var details = new List<string>();
        if (!notDropped.IsEmpty)
            details.Add($"{notDropped.Containers} must set securityContext.capabilities.drop=[\"ALL\"]");
        if (!added.IsEmpty)
            details.Add(CapabilitiesBaseline.MustNotInclude(added));
        return new("unrestricted capabilities", string.Join("; ", details));
    }
}
