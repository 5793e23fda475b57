namespace Quickstart;

/// <summary>Removes abandoned carts every night.</summary>
static class Cleanup
{
    public static Manifest Manifest() =>
        CronJob.Create("cleanup", j => j
            .Namespace(Shop.Namespace)
            .Schedule("0 3 * * *")
            .Pod(p => p
                .Container("cleanup", "ghcr.io/example/orders:2.4.1", c => c
                    .Args("cleanup", "--older-than", "30d")
                    .EnvFromSecret("DB_PASSWORD", secret: "orders-db", key: "password")
                    .Resources(cpu: "50m", memory: "64Mi"))));
}
