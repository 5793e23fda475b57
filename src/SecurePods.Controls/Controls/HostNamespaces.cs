namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP1002: <c>spec.hostNetwork</c> is true (Pod Security Standards, baseline).</summary>
    public const string HostNetwork = "SP1002";

    /// <summary>SP1003: <c>spec.hostPID</c> is true (Pod Security Standards, baseline).</summary>
    public const string HostPID = "SP1003";

    /// <summary>SP1004: <c>spec.hostIPC</c> is true (Pod Security Standards, baseline).</summary>
    public const string HostIPC = "SP1004";
}

/// <summary>A namespace that is shared with the node shows the pod what else runs there, and lets it reach it.</summary>
internal static class HostNamespaces
{
    static readonly RuleInfo Network = new(Rule.HostNetwork, nameof(Rule.HostNetwork), RuleSubject.HostIsolation)
    {
        Title = "Host network",
        Message = "the pod has its node's network: it hears the node's traffic, reaches what listens on its loopback, and no network policy holds it",
        Remedy = "leave hostNetwork out and offer ports through a Service",
        Mending = Mending.Remove,
    };

    static readonly RuleInfo Processes = new(Rule.HostPID, nameof(Rule.HostPID), RuleSubject.HostIsolation)
    {
        Title = "Host process IDs",
        Message = "the pod sees every process of its node, with its environment, and may signal those of its user",
        Remedy = "leave hostPID out; for containers of one pod that must see each other there is shareProcessNamespace",
        Mending = Mending.Remove,
    };

    static readonly RuleInfo Ipc = new(Rule.HostIPC, nameof(Rule.HostIPC), RuleSubject.HostIsolation)
    {
        Title = "Host IPC",
        Message = "the pod reads and writes the shared memory and message queues of its node",
        Remedy = "leave hostIPC out; containers of one pod share their memory without it",
        Mending = Mending.Remove,
    };

    static readonly Field<bool> HostNetwork = new(Network, "spec.hostNetwork", Allow.UnsetOr(false));
    static readonly Field<bool> HostPid = new(Processes, "spec.hostPID", Allow.UnsetOr(false));
    static readonly Field<bool> HostIpc = new(Ipc, "spec.hostIPC", Allow.UnsetOr(false));

    public static readonly Control Control = new("hostNamespaces", Level.Baseline)
    {
        Title = "Host namespaces",
        Rules = [Network, Processes, Ipc],
        Revisions = [new("1.0", Inspect) { Fields = [HostNetwork, HostPid, HostIpc] }],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        pod.Require(HostNetwork, pod.Spec.HostNetwork);
        pod.Require(HostPid, pod.Spec.HostPID);
        pod.Require(HostIpc, pod.Spec.HostIPC);
    }

    static Conclusion Conclude(Standing found) =>
        new("host namespaces", string.Join(", ", found.Items.Select(finding => finding.Path.Substring("spec.".Length) + "=true")));
}
