using SecurePods.Networking.V1;

namespace Quickstart;

/// <summary>Who may talk to whom.</summary>
static class Network
{
    const string NameLabel = "app.kubernetes.io/name";

    public static Manifest OnlyFrontendReachesOrders() =>
        NetworkPolicy.Create("orders", n => n
            .Namespace(Shop.Namespace)
            .PodSelector(s => s.MatchLabel(NameLabel, Orders.Name))
            .PolicyTypes(PolicyType.Ingress)
            .Ingress(rule => rule
                .From(peer => peer.PodSelector(s => s.MatchLabel(NameLabel, Frontend.Name)))
                .Port(port => port.Port(Orders.Port))));
}
