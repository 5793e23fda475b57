using System.Buffers;
using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Conformance;

public class AllocationTests
{
    [Test]
    public void Writing_a_deployment_to_a_buffer_allocates_nothing_beyond_it()
    {
        var web = Deployment.Create("web", d => d.Namespace("shop").Replicas(3).Annotation("note", "x").Pod(p => p
            .InitContainer("first", "busybox:1.37", c => c.Env("A", "b").Resources(memory: "64Mi"))
            .Container("nginx", "nginxinc/nginx-unprivileged:1.29", c => c
                .Port(8080, "http").Env("MODE", "yes").EnvFromSecret("KEY", "secret", "key")
                .Resources(cpu: "100m", memory: "128Mi").TempDirectory("/tmp").Mount("data", "/data")
                .ReadinessProbe(probe => probe.Http("/healthz", "http")))
            .PersistentVolumeClaimVolume("data", "web")));
        Assert.That(AllocatedBy(web), Is.Zero);
    }

    [Test]
    public void Writing_what_has_no_pod_allocates_nothing_either() =>
        Assert.That(AllocatedBy(Service.Create("web", s => s.Selects("web").Port(80, 8080, "http"))), Is.Zero);

    static long AllocatedBy(Manifest manifest)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        manifest.WriteTo(buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            buffer.ResetWrittenCount();
            manifest.WriteTo(buffer);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
