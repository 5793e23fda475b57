using SecurePods.Core.V1;
using SecurePods.Networking.V1;

namespace SecurePods.Tests.Validation;

public class PortTests
{
    const string First = "spec.containers[0].ports[0]";

    [TestCase(1)]
    [TestCase(65535)]
    public void A_port_is_taken(int port)
    {
        Judged.Taken(Ports(new ContainerPort { Port = port, HostPort = port }));
        Judged.Taken(Probe(port));
        Judged.Taken(Valid.Service(new ServicePort { Port = port, TargetPort = port, NodePort = port }));
        Judged.Taken(Valid.Ingress(new() { Service = new() { Name = "web", Port = new() { Number = port } } }));
        Judged.Taken(Valid.Policy(new NetworkPolicyPort { Port = port, EndPort = port }));
    }

    [TestCase(-1)]
    [TestCase(65536)]
    [TestCase(int.MaxValue)]
    [TestCase(int.MinValue)]
    public void A_number_that_no_port_has_is_refused_everywhere(int port)
    {
        Judged.Refused(Ports(new ContainerPort { Port = port }), First + ".containerPort", "between 1 and 65535");
        Judged.Refused(Ports(new ContainerPort { Port = 1, HostPort = port }), First + ".hostPort", "65535");
        Judged.Refused(Probe(port), "spec.containers[0].livenessProbe.httpGet.port", "between 1 and 65535");
        Judged.Refused(Valid.Pod(Valid.Container with { LivenessProbe = new() { TcpSocket = new() { Port = port } } }), "spec.containers[0].livenessProbe.tcpSocket.port", "65535");
        Judged.Refused(Valid.Pod(Valid.Container with { LivenessProbe = new() { Grpc = new() { Port = port } } }), "spec.containers[0].livenessProbe.grpc.port", "65535");
        Judged.Refused(Valid.Service(new ServicePort { Port = port }), "spec.ports[0].port", "between 1 and 65535");
        Judged.Refused(Valid.Service(new ServicePort { Port = 1, TargetPort = port }), "spec.ports[0].targetPort", "between 1 and 65535");
        Judged.Refused(Valid.Service(new ServicePort { Port = 1, NodePort = port }), "spec.ports[0].nodePort", "65535");
        Judged.Refused(Valid.Ingress(new() { Service = new() { Name = "web", Port = new() { Number = port } } }), "spec.defaultBackend.service.port.number", "65535");
        Judged.Refused(Valid.Policy(new NetworkPolicyPort { Port = port }), "spec.ingress[0].ports[0].port", "between 1 and 65535");
    }

    [Test]
    public void Zero_is_no_port_but_stands_for_none_where_one_may_lack()
    {
        Judged.Refused(Ports(new ContainerPort { Port = 0 }), First + ".containerPort", "between 1 and 65535");
        Judged.Refused(Probe(0), "spec.containers[0].livenessProbe.httpGet.port", "between 1 and 65535");
        Judged.Taken(Ports(new ContainerPort { Port = 1, HostPort = 0 }));
        Judged.Taken(Valid.Service(new ServicePort { Port = 1, TargetPort = 0, NodePort = 0 }));
    }

    [Test]
    public void A_port_is_required_where_there_is_nothing_else()
    {
        Judged.Refused(Ports(new ContainerPort()), First + ".containerPort", "must be given");
        Judged.Refused(Probe(null), "spec.containers[0].livenessProbe.httpGet.port", "must be given");
        Judged.Refused(Probe(""), "spec.containers[0].livenessProbe.httpGet.port", "must be given");
        Judged.Refused(Valid.Service(new ServicePort()), "spec.ports[0].port", "must be given");
        Judged.Refused(Valid.Pod(Valid.Container with { LivenessProbe = new() { Grpc = new() } }), "spec.containers[0].livenessProbe.grpc.port", "must be given");
    }

    [TestCase("80")]
    [TestCase("Http")]
    [TestCase("abcdefghijklmnop")]
    public void A_text_is_a_port_only_if_it_is_a_ports_name(string name)
    {
        Judged.Refused(Probe(name), "spec.containers[0].livenessProbe.httpGet.port", "port name");
        Judged.Refused(Valid.Service(new ServicePort { Port = 1, TargetPort = name }), "spec.ports[0].targetPort", "port name");
        Judged.Refused(Valid.Policy(new NetworkPolicyPort { Port = name }), "spec.ingress[0].ports[0].port", "port name");
        Judged.Refused(Ports(new ContainerPort { Port = 1, Name = name }), First + ".name", "port name");
    }

    [Test]
    public void Names_are_unique_within_a_container()
    {
        Judged.Refused(Ports(new ContainerPort { Port = 1, Name = "http" }, new() { Port = 2, Name = "http" }), "spec.containers[0].ports[1].name", "twice");
        Judged.Taken(Ports(new ContainerPort { Port = 1 }, new() { Port = 1 }));
        Judged.Taken(Valid.Pod(
            Valid.Container with { Ports = [new() { Port = 1, Name = "http" }] }, Valid.Container with { Name = "b", Ports = [new() { Port = 1, Name = "http" }] }));
    }

    [Test]
    public void A_host_port_is_taken_once_by_all_containers()
    {
        var other = Valid.Container with { Name = "b", Ports = [new() { Port = 2, HostPort = 80 }] };
        var first = Valid.Container with { Ports = [new() { Port = 1, HostPort = 80 }] };
        Judged.Refused(Ports(new ContainerPort { Port = 1, HostPort = 80 }, new() { Port = 2, HostPort = 80 }), "spec.containers[0].ports[1].hostPort", "another port");
        Judged.Refused(Valid.Pod(first, other), "spec.containers[1].ports[0].hostPort", "another port");
    }

    [Test]
    public void A_host_port_is_another_with_another_protocol_or_address()
    {
        Judged.Taken(Ports(new ContainerPort { Port = 1, HostPort = 80 }, new() { Port = 1, HostPort = 80, Protocol = Protocol.UDP }));
        Judged.Taken(Ports(new ContainerPort { Port = 1, HostPort = 80 }, new() { Port = 1, HostPort = 80, HostIP = "0.0.0.0" }));
        Judged.Refused(
            Ports(new ContainerPort { Port = 1, HostPort = 80 }, new ContainerPort { Port = 1, HostPort = 80, Protocol = Protocol.TCP, HostIP = "" }), "spec.containers[0].ports[1].hostPort", "another port");
    }

    [Test]
    public void An_init_container_has_its_host_ports_to_itself()
    {
        var port = new ContainerPort { Port = 1, HostPort = 80 };
        var init = Valid.Container with { Name = "init", Ports = [port] };
        Judged.Taken(Valid.Pod(new PodSpec { Containers = [Valid.Container with { Ports = [port] }], InitContainers = [init] }));
        Judged.Refused(Valid.Pod(Valid.PodSpec with { InitContainers = [init with { Ports = [port, port] }] }), "spec.initContainers[0].ports[1].hostPort", "another port");
    }

    [Test]
    public void In_the_nodes_network_a_port_is_its_host_port()
    {
        var pod = new PodSpec { HostNetwork = true, Containers = [Valid.Container with { Ports = [new() { Port = 80 }] }] };
        Judged.Taken(Valid.Pod(pod));
        Judged.Refused(
            Valid.Pod(pod with { Containers = [Valid.Container with { Ports = [new() { Port = 80, HostPort = 81 }] }] }), "spec.containers[0].ports[0].hostPort", "containerPort");
    }

    [Test]
    public void In_the_nodes_network_ports_collide_in_a_pod_but_not_yet_in_a_template()
    {
        var pod = new PodSpec { HostNetwork = true, Containers = [Valid.Container with { Ports = [new() { Port = 80 }, new() { Port = 80 }] }] };
        Judged.Refused(Valid.Pod(pod), "spec.containers[0].ports[1].hostPort", "another port");
        Judged.Taken(Valid.Deploy(pod));
    }

    static Pod Ports(params ContainerPort[] ports) => Valid.Pod(Valid.Container with { Ports = ports });

    static Pod Probe(IntOrString? port) => Valid.Pod(Valid.Container with { LivenessProbe = new() { HttpGet = new() { Port = port } } });
}
