// The manifests of a small shop: `dotnet run --project examples/Quickstart | kubectl apply -f -`.
using Quickstart;

ManifestSet shop = [.. Frontend.Manifests(), .. Orders.Manifests(), Cleanup.Manifest(), Network.OnlyFrontendReachesOrders()];

using var output = Console.OpenStandardOutput();
shop.WriteTo(output);
