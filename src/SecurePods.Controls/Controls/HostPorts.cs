namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP1005: <c>containers[].ports[].hostPort</c> is not 0 (Pod Security Standards, baseline).</summary>
    public const string HostPort = "SP1005";
}

/// <summary>A host port opens the container to whoever reaches the node, past Services, and keeps a second pod off that node.</summary>
internal static class HostPorts
{
    static readonly RuleInfo OnHost = new(Rule.HostPort, nameof(Rule.HostPort), RuleSubject.HostIsolation)
    {
        Title = "Host port",
        Message = "port {0} of the node leads straight into the container",
        Remedy = "leave hostPort out and offer the port through a Service",
        Mending = Mending.Remove,
    };

    static readonly Field<int> HostPort = new(OnHost, "containers[].ports[].hostPort", Allow.UnsetOr(0));

    public static readonly Control Control = new("hostPorts", Level.Baseline)
    {
        Title = "Host ports",
        Rules = [OnHost],
        Revisions = [new("1.0", Inspect) { Fields = [HostPort] }],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
        {
            var ports = container.View.Ports;
            pod.LookInto(ports.MayHaveMore, ports.SourceOfMore, HostPort, container);
            for (var i = 0; i < ports.Count; i++)
                pod.Require(HostPort, ports[i].HostPort, container, i);
        }
    }

    static Conclusion Conclude(Standing found)
    {
        var use = Wording.Plural(found.ContainerNames.Count, "uses", "use");
        var ports = found.Values;
        return new("hostPort", $"{found.Containers} {use} {Wording.Plural(ports.Count, "hostPort", "hostPorts")} {string.Join(", ", ports)}");
    }
}
