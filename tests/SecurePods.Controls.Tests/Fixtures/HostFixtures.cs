namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>What keeps a pod apart from its node.</summary>
static class HostFixtures
{
    static readonly string[] Handlers = ["livenessProbe", "readinessProbe", "startupProbe", "lifecycle.postStart", "lifecycle.preStop"];

    public static IEnumerable<Fixture> All =>
    [
        new("privileged", Rule.Privileged, "containers[].securityContext.privileged")
        {
            Pass = [null, false],
            Fail = [true],
            Reason = "privileged",
            Detail = (place, _) => $"{place.Who} must not set securityContext.privileged=true",
        },
        HostNamespace(Rule.HostNetwork, "hostNetwork"),
        HostNamespace(Rule.HostPID, "hostPID"),
        HostNamespace(Rule.HostIPC, "hostIPC"),
        new("hostPorts", Rule.HostPort, "containers[].ports[].hostPort")
        {
            Pass = [null, 0],
            Fail = [1, 8080, 65535],
            Reason = "hostPort",
            Detail = (place, port) => $"{place.Who} uses hostPort {port}",
        },
        new("hostPathVolumes", Rule.HostPath, "spec.volumes[]")
        {
            Pass = [null, "emptyDir", "nfs"],
            Fail = ["hostPath"],
            Reason = "hostPath volumes",
            Detail = (_, _) => "volume \"vol\"",
        },
        .. Handlers.SelectMany(handler => new[] { Host(handler, "httpGet"), Host(handler, "tcpSocket") }),
        HostProcess("spec.securityContext"),
        HostProcess("containers[].securityContext"),
    ];

    static Fixture HostNamespace(string rule, string field) => new("hostNamespaces", rule, "spec." + field)
    {
        Pass = [null, false],
        Fail = [true],
        Reason = "host namespaces",
        Detail = (_, _) => field + "=true",
    };

    static Fixture Host(string handler, string action) => new("hostProbesAndHostLifecycle", Rule.ProbeHost, $"containers[].{handler}.{action}.host")
    {
        Pass = [null, ""],
        Fail = ["127.0.0.1", "localhost"],
        Reason = "probe or lifecycle host",
        Detail = (place, host) => $"{place.Who} uses probe or lifecycle host \"{host}\"",
    };

    static Fixture HostProcess(string context) => new("windowsHostProcess", Rule.HostProcess, context + ".windowsOptions.hostProcess")
    {
        Pass = [null, false],
        Fail = [true],
        Reason = "hostProcess",
        Detail = (place, _) => $"{place.Who} must not set securityContext.windowsOptions.hostProcess=true",
    };
}
