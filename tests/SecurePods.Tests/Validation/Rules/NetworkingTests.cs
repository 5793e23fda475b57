using SecurePods.Networking.V1;

namespace SecurePods.Tests.Validation;

public class NetworkingTests
{
    const string Backend = "spec.defaultBackend";

    [Test]
    public void A_backend_is_a_service_or_a_resource()
    {
        Judged.Taken(Valid.Ingress(Service(new() { Name = "http" })));
        Judged.Taken(Valid.Ingress(new() { Resource = new() { Kind = "Bucket", Name = "a" } }));
        Judged.Refused(Valid.Ingress(new()), Backend, "must have service or resource");
        Judged.Refused(Valid.Ingress(Service(new() { Number = 1 }) with { Resource = new() { Kind = "Bucket", Name = "a" } }), Backend + ".resource", "beside service");
    }

    [Test]
    public void A_service_is_named_with_one_port()
    {
        Judged.Refused(Valid.Ingress(Service(new() { Number = 1 }, name: null)), Backend + ".service.name", "must be given");
        Judged.Refused(Valid.Ingress(Service(new() { Number = 1 }, name: "a.b")), Backend + ".service.name", "RFC 1123 label");
        Judged.Refused(Valid.Ingress(Service(null)), Backend + ".service.port", "must have name or number");
        Judged.Refused(Valid.Ingress(Service(new() { Number = 0 })), Backend + ".service.port", "must have name or number");
        Judged.Refused(Valid.Ingress(Service(new() { Name = "http", Number = 1 })), Backend + ".service.port", "not both");
        Judged.Refused(Valid.Ingress(Service(new() { Name = "80" })), Backend + ".service.port.name", "port name");
    }

    [Test]
    public void A_range_of_ports_begins_with_a_number_and_does_not_run_backwards()
    {
        Judged.Taken(Valid.Policy(new NetworkPolicyPort { Port = 80, EndPort = 90 }));
        Judged.Refused(Valid.Policy(new NetworkPolicyPort { Port = 80, EndPort = 79 }), "spec.ingress[0].ports[0].endPort", "at least port, 80");
        Judged.Refused(Valid.Policy(new NetworkPolicyPort { Port = "http", EndPort = 90 }), "spec.ingress[0].ports[0].endPort", "by name");
        Judged.Refused(Valid.Policy(new NetworkPolicyPort { EndPort = 90 }), "spec.ingress[0].ports[0].endPort", "without port");
        Judged.Refused(Valid.Policy(new NetworkPolicyPort { Port = 80, EndPort = 65536 }), "spec.ingress[0].ports[0].endPort", "65535");
    }

    [Test]
    public void A_port_may_lack_but_not_be_empty()
    {
        Judged.Taken(Valid.Policy(new NetworkPolicyPort()));
        Judged.Refused(Valid.Policy(new NetworkPolicyPort { Port = "" }), "spec.ingress[0].ports[0].port", "must be given");
    }

    [Test]
    public void A_peer_is_pods_namespaces_or_an_ip_block()
    {
        Judged.Taken(Peer(new() { PodSelector = new(), NamespaceSelector = new() }));
        Judged.Taken(Peer(new() { IpBlock = new() { Cidr = "10.0.0.0/8" } }));
        Judged.Refused(Peer(new()), "spec.egress[0].to[0]", "must have podSelector");
        Judged.Refused(Peer(new() { PodSelector = new(), IpBlock = new() { Cidr = "10.0.0.0/8" } }), "spec.egress[0].to[0].ipBlock", "beside podSelector");
    }

    static IngressBackend Service(ServiceBackendPort? port, string? name = "web") => new() { Service = new() { Name = name, Port = port } };

    static NetworkPolicy Peer(NetworkPolicyPeer peer) => new() { Metadata = new() { Name = "a" }, Spec = new() { Egress = [new() { To = [peer] }] } };
}
