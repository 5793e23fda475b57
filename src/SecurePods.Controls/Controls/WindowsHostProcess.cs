namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP1012: <c>securityContext.windowsOptions.hostProcess</c> of the pod or a container is true (Pod Security Standards, baseline).</summary>
    public const string HostProcess = "SP1012";
}

/// <summary>A host process container runs on the Windows node itself, in none of a container's walls.</summary>
internal static class WindowsHostProcess
{
    static readonly RuleInfo OnHost = new(Rule.HostProcess, nameof(Rule.HostProcess), RuleSubject.HostIsolation)
    {
        Title = "Windows host process",
        Message = "the container runs as a process of the Windows node itself",
        Remedy = "leave hostProcess out",
        Mending = Mending.Remove,
    };

    static readonly Field<bool> OfPod = new(OnHost, "spec.securityContext.windowsOptions.hostProcess", Allow.UnsetOr(false));
    static readonly Field<bool> OfContainer = new(OnHost, "containers[].securityContext.windowsOptions.hostProcess", Allow.UnsetOr(false));

    public static readonly Control Control = new("windowsHostProcess", Level.Baseline)
    {
        Title = "Windows host processes",
        Rules = [OnHost],
        Revisions = [new("1.0", Inspect) { Fields = [OfPod, OfContainer] }],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        pod.Require(OfPod, pod.Spec.SecurityContext.WindowsOptions.HostProcess);
        foreach (ref readonly var container in pod.AllContainers())
            pod.Require(OfContainer, container.SecurityContext.WindowsOptions.HostProcess, container);
    }

    static Conclusion Conclude(Standing found) =>
        new("hostProcess", $"{found.Setters} must not set securityContext.windowsOptions.hostProcess=true");
}
