using k8s;
using k8s.Models;
using SecurePods.Apps.V1;

namespace SecurePods.Benchmarks;

/// <summary>One Deployment three times: our model, the official client's, and plain records for the JSON serializer.</summary>
static class Samples
{
    public static Deployment Ours() => Deployment.Create("web", d => d
        .Namespace("shop")
        .Replicas(3)
        .Pod(p => p
            .ConfigMapVolume("settings", "web-settings")
            .Container("nginx", "nginxinc/nginx-unprivileged:1.29", c => c
                .Port(8080, name: "http")
                .Env("ORDERS_URL", "http://orders")
                .EnvFromSecret("PASSWORD", "web", "password")
                .Resources(cpu: "100m", memory: "128Mi")
                .Mount("settings", "/etc/web", readOnly: true)
                .ReadinessProbe(probe => probe.Http("/ready", 8080))
                .TempDirectory("/tmp"))
            .Container("proxy", "envoyproxy/envoy:v1.31.0", c => c
                .Port(9901, name: "admin")
                .Resources(cpu: "50m", memory: "64Mi")
                .LivenessProbe(probe => probe.Tcp(9901)))));

    public static V1Deployment Theirs() => KubernetesJson.Deserialize<V1Deployment>(Ours().ToJson());

    public static DeploymentData Data() =>
        System.Text.Json.JsonSerializer.Deserialize(Ours().ToJson(), DataContext.Default.DeploymentData)!;
}
