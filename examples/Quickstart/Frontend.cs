namespace Quickstart;

/// <summary>The web front end: three replicas behind a service.</summary>
static class Frontend
{
    public const string Name = "frontend";
    public const int Port = 8080;

    public static IEnumerable<Manifest> Manifests() =>
    [
        Deployment.Create(Name, d => d
            .Namespace(Shop.Namespace)
            .Replicas(3)
            .Pod(p => p
                .Container("nginx", "nginxinc/nginx-unprivileged:1.29", c => c
                    .Port(Port, name: "http")
                    .Env("ORDERS_URL", $"http://{Orders.Name}")
                    .Resources(cpu: "100m", memory: "128Mi")
                    .ReadinessProbe(probe => probe.Http("/", Port))
                    .TempDirectory("/tmp")))),

        Service.Create(Name, s => s
            .Namespace(Shop.Namespace)
            .Selects(Name)
            .Port(80, targetPort: "http")),
    ];
}
