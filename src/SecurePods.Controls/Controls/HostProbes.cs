using SecurePods.Views;

namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP1013: a probe or lifecycle handler names a <c>host</c> (Pod Security Standards, baseline, since 1.34).</summary>
    public const string ProbeHost = "SP1013";
}

/// <summary>The kubelet calls the host that a probe or handler names, from the node: whoever writes the pod chooses whom the node talks to.</summary>
internal static class HostProbes
{
    static readonly RuleInfo OfHandler = new(Rule.ProbeHost, nameof(Rule.ProbeHost), RuleSubject.HostIsolation)
    {
        Title = "Host in a probe or lifecycle handler",
        Message = "the node itself calls {0}, in the name of the pod",
        Remedy = "leave host out: the probe then calls the pod; a virtual host is named by an HTTP header Host",
        Mending = Mending.Remove,
    };

    static readonly Handler Liveness = new("livenessProbe");
    static readonly Handler Readiness = new("readinessProbe");
    static readonly Handler Startup = new("startupProbe");
    static readonly Handler PostStart = new("lifecycle.postStart");
    static readonly Handler PreStop = new("lifecycle.preStop");

    public static readonly Control Control = new("hostProbesAndHostLifecycle", Level.Baseline)
    {
        Title = "Hosts in probes and lifecycle handlers",
        Rules = [OfHandler],
        Revisions =
        [
            new("1.34", Inspect)
            {
                Fields =
                [
                    Liveness.HttpHost, Liveness.TcpHost, Readiness.HttpHost, Readiness.TcpHost, Startup.HttpHost, Startup.TcpHost,
                    PostStart.HttpHost, PostStart.TcpHost, PreStop.HttpHost, PreStop.TcpHost,
                ],
            },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        foreach (ref readonly var container in pod.AllContainers())
        {
            Inspect(ref pod, Liveness, container.View.LivenessProbe, container);
            Inspect(ref pod, Readiness, container.View.ReadinessProbe, container);
            Inspect(ref pod, Startup, container.View.StartupProbe, container);
            var lifecycle = container.View.Lifecycle;
            if (lifecycle.Presence == Presence.Absent)
                continue;
            Inspect(ref pod, PostStart, lifecycle.PostStart, container);
            Inspect(ref pod, PreStop, lifecycle.PreStop, container);
        }
    }

    static void Inspect(ref Evaluation pod, Handler handler, IProbeView probe, in ContainerRef container)
    {
        if (probe.Presence == Presence.Absent)
            return;
        pod.Require(handler.HttpHost, probe.HttpGet.Host, container);
        pod.Require(handler.TcpHost, probe.TcpSocket.Host, container);
    }

    static void Inspect(ref Evaluation pod, Handler handler, ILifecycleHandlerView lifecycle, in ContainerRef container)
    {
        if (lifecycle.Presence == Presence.Absent)
            return;
        pod.Require(handler.HttpHost, lifecycle.HttpGet.Host, container);
        pod.Require(handler.TcpHost, lifecycle.TcpSocket.Host, container);
    }

    static Conclusion Conclude(Standing found)
    {
        var names = Wording.Sorted(found.ContainerNames);
        var hosts = found.Values;
        var who = $"{Wording.Plural(names.Count, "container", "containers")} {Wording.Quoted(names)} {Wording.Plural(names.Count, "uses", "use")}";
        var what = Wording.Plural(hosts.Count, "probe or lifecycle host", "probe or lifecycle hosts");
        return new("probe or lifecycle host", $"{who} {what} {Wording.Quoted(hosts)}");
    }

    /// <summary>The hosts of one probe or handler.</summary>
    sealed class Handler(string path)
    {
        public Field<string> HttpHost { get; } = new(OfHandler, $"containers[].{path}.httpGet.host", Allow.UnsetOr(""));

        public Field<string> TcpHost { get; } = new(OfHandler, $"containers[].{path}.tcpSocket.host", Allow.UnsetOr(""));
    }
}
