using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>Windows containers that are processes of the node: all of a pod's, or none.</summary>
internal static class PodHostProcesses
{
    public static void Check(PodSpec pod, Problems problems)
    {
        var ofPod = pod.SecurityContext?.WindowsOptions?.HostProcess;
        var count = new Count();
        CheckAll(pod.InitContainers, "initContainers", container => container.SecurityContext, ofPod, ref count, problems);
        CheckAll(pod.Containers, "containers", container => container.SecurityContext, ofPod, ref count, problems);
        CheckAll(pod.EphemeralContainers, "ephemeralContainers", container => container.SecurityContext, ofPod, ref count, problems);
        if (count.Processes == 0)
            return;
        if (count.Processes < count.All)
            problems.Add(null, null, "must have hostProcess containers only, since some are");
        if (pod.HostNetwork is not true)
            problems.Add("hostNetwork", pod.HostNetwork is null ? null : "false", "must be true, since the pod has hostProcess containers");
    }

    static void CheckAll<T>(ValueList<T>? containers, string list, Func<T, SecurityContext?> contextOf, bool? ofPod, ref Count count, Problems problems)
    {
        for (var i = 0; i < containers?.Count; i++)
        {
            var own = contextOf(containers[i])?.WindowsOptions?.HostProcess;
            count.All++;
            if ((own ?? ofPod) is true)
                count.Processes++;
            if (own is null || ofPod is null || own == ofPod)
                continue;
            problems.Enter(list);
            problems.Enter(i);
            problems.Add("securityContext.windowsOptions.hostProcess", own.Value ? "true" : "false", "must be the same as the pod's");
            problems.Exit();
            problems.Exit();
        }
    }

    struct Count
    {
        public int All;
        public int Processes;
    }
}
