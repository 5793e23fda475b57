using SecurePods.Core.V1;
using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

/// <summary>An object is validated at every write, so a valid one costs no memory.</summary>
public class AllocationTests
{
    [Test]
    public void A_valid_object_is_judged_without_allocating()
    {
        var deployment = Valid.Deploy(Pod);
        Assert.That(() => AllocatedBy(deployment), Is.Zero.After(10).Seconds.PollEvery(20).MilliSeconds, "once the code is compiled for good");
    }

    static long AllocatedBy(Manifest manifest)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            ManifestValidator.ThrowIfInvalid(manifest);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static PodSpec Pod => new()
    {
        SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } },
        AutomountServiceAccountToken = false,
        NodeSelector = [new("kubernetes.io/os", "linux")],
        Volumes = [new() { Name = "tmp", EmptyDir = new() { SizeLimit = "64Mi" } }, new() { Name = "config", ConfigMap = new() { Name = "web" } }],
        Containers =
        [
            Valid.Container with
            {
                Ports = [new() { Name = "http", Port = 8080, Protocol = Protocol.TCP }, new() { Name = "metrics", Port = 9090, HostPort = 9090 }],
                Env = [new() { Name = "A", Value = "b" }, new() { Name = "C", ValueFrom = new() { SecretKeyRef = new() { Name = "a", Key = "b" } } }],
                Resources = new() { Requests = [new("cpu", "100m"), new("memory", "128Mi")], Limits = [new("memory", "128Mi")] },
                VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }, new() { Name = "config", MountPath = "/config", ReadOnly = true }],
                LivenessProbe = new() { HttpGet = new() { Path = "/", Port = "http" } },
                ReadinessProbe = new() { TcpSocket = new() { Port = 8080 } },
            },
        ],
    };
}
