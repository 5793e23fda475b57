namespace Quickstart;

/// <summary>The order service: its password from a Secret, its settings from a ConfigMap.</summary>
static class Orders
{
    public const string Name = "orders";
    public const int Port = 8080;

    public static IEnumerable<Manifest> Manifests() =>
    [
        Deployment.Create(Name, d => d
            .Namespace(Shop.Namespace)
            .Replicas(2)
            .Pod(p => p
                .ConfigMapVolume("settings", "orders-settings")
                .Container("orders", "ghcr.io/example/orders:2.4.1", c => c
                    .Port(Port, name: "http")
                    .EnvFromSecret("DB_PASSWORD", secret: "orders-db", key: "password")
                    .EnvFromConfigMap("DB_HOST", map: "orders-settings", key: "db-host")
                    .Mount("settings", "/etc/orders", readOnly: true)
                    .Resources(cpu: "250m", memory: "256Mi")
                    .LivenessProbe(probe => probe.Tcp(Port).PeriodSeconds(10))
                    .ReadinessProbe(probe => probe.Http("/ready", Port))
                    .TempDirectory("/tmp", sizeLimit: "64Mi")))),

        Service.Create(Name, s => s
            .Namespace(Shop.Namespace)
            .Selects(Name)
            .Port(80, targetPort: "http")),
    ];
}
