using SecurePods.Core.V1;

namespace SecurePods.Tests.Validation;

public class ServiceTests
{
    static readonly ServicePort Http = new() { Name = "http", Port = 80 };

    [Test]
    public void A_service_has_a_port_unless_it_has_no_address()
    {
        Judged.Taken(Valid.Service(new ServicePort { Port = 80 }));
        Judged.Refused(Valid.Service(), "spec.ports", "at least one");
        Judged.Taken(Valid.Service(new ServiceSpec { ClusterIP = "None" }));
        Judged.Taken(Valid.Service(new ServiceSpec { Type = ServiceType.ExternalName, ExternalName = "example.com" }));
        Judged.Refused(Valid.Service() with { Spec = null }, "spec", "must be given");
    }

    [Test]
    public void Several_ports_have_names()
    {
        Judged.Refused(Valid.Service(Http, new ServicePort { Port = 81 }), "spec.ports[1].name", "several ports");
        Judged.Taken(Valid.Service(Http, new ServicePort { Name = "a-name-longer-than-a-container-ports", Port = 81 }));
    }

    [Test]
    public void Names_are_unique_labels()
    {
        Judged.Refused(Valid.Service(Http, Http with { Port = 81 }), "spec.ports[1].name", "twice");
        Judged.Refused(Valid.Service(Http with { Name = "a_b" }), "spec.ports[0].name", "RFC 1123 label");
    }

    [Test]
    public void Numbers_are_unique_by_protocol()
    {
        Judged.Refused(Valid.Service(Http, Http with { Name = "b" }), "spec.ports[1].port", "same protocol");
        Judged.Taken(Valid.Service(Http, Http with { Name = "b", Protocol = Protocol.UDP }));
    }

    [Test]
    public void Node_ports_are_unique_by_protocol()
    {
        Judged.Refused(Valid.Service(Http with { NodePort = 30000 }, Http with { Name = "b", Port = 81, NodePort = 30000 }), "spec.ports[1].nodePort", "same protocol");
        Judged.Taken(Valid.Service(Http with { NodePort = 30000 }, Http with { Name = "b", Port = 81, NodePort = 30000, Protocol = Protocol.UDP }));
        Judged.Taken(Valid.Service(Http with { NodePort = 0 }, Http with { Name = "b", Port = 81, NodePort = 0 }));
    }

    [Test]
    public void It_selects_pods_by_labels()
    {
        Judged.Taken(Valid.Service(new ServiceSpec { Ports = [Http], Selector = [new("app", "web")] }));
        Judged.Refused(Valid.Service(new ServiceSpec { Ports = [Http], Selector = [new("app", "a b")] }), "spec.selector[app]", "63 bytes");
    }
}
