using SecurePods.Core.V1;

namespace SecurePods.Tests.Dsl;

public class ShortcutTests
{
    [Test]
    public void A_port_is_a_number_and_whatever_else_is_said() =>
        Assert.That(Container(c => c.Port(80).Port(53, "dns", hostPort: 5353, protocol: Protocol.UDP)).Ports, Is.EqualTo((ValueList<ContainerPort>)
            [new() { Port = 80 }, new() { Port = 53, Name = "dns", HostPort = 5353, Protocol = Protocol.UDP }]));

    [Test]
    public void A_services_port_may_lead_to_another_of_its_pods() =>
        Assert.That(Service.Create("s", s => s.Selects("web").Port(80, 8080, "http").Port(443, "https", "https", Protocol.TCP)).Spec!.Ports, Is.EqualTo((ValueList<ServicePort>)
            [new() { Port = 80, TargetPort = 8080, Name = "http" }, new() { Port = 443, TargetPort = "https", Name = "https", Protocol = Protocol.TCP }]));

    [Test]
    public void A_variable_has_a_value_or_comes_from_a_secret_or_a_config_map() =>
        Assert.That(Container(c => c.Env("A", "1").EnvFromSecret("B", "s", "k").EnvFromConfigMap("C", "m", "k")).Env, Is.EqualTo((ValueList<EnvVar>)
            [
                new() { Name = "A", Value = "1" },
                new() { Name = "B", ValueFrom = new() { SecretKeyRef = new() { Name = "s", Key = "k" } } },
                new() { Name = "C", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "m", Key = "k" } } },
            ]));

    [Test]
    public void A_variable_said_twice_is_one_with_the_last_value() =>
        Assert.That(Container(c => c.Env("A", "1").Env("B", "2").Env("A", "3")).Env, Is.EqualTo((ValueList<EnvVar>)[new() { Name = "A", Value = "3" }, new() { Name = "B", Value = "2" }]));

    [Test]
    public void Resources_are_requests_and_memory_a_limit_too() =>
        Assert.That(Container(c => c.Resources(cpu: "100m", memory: "128Mi")).Resources, Is.EqualTo(new ResourceRequirements
        {
            Requests = [new("cpu", "100m"), new("memory", "128Mi")],
            Limits = [new("memory", "128Mi")],
        }));

    [Test]
    public void Resources_continue_what_is_there() =>
        Assert.That(Container(c => c.Resources(r => r.Limit("nvidia.com/gpu", 1)).Resources(cpu: 2).Resources(memory: "1Gi").Resources()).Resources, Is.EqualTo(new ResourceRequirements
        {
            Requests = [new("cpu", 2), new("memory", "1Gi")],
            Limits = [new("nvidia.com/gpu", 1), new("memory", "1Gi")],
        }));

    [Test]
    public void Resources_of_nothing_are_none() => Assert.That(Container(c => c.Resources()).Resources, Is.Null);

    [Test]
    public void A_mount_is_written_to_unless_said() =>
        Assert.That(Pod.Create("p", p => p.EmptyDirVolume("a").SecretVolume("b", "s").Container("c", "i", c => c.Mount("a", "/a").Mount("b", "/b", readOnly: true))).Spec!.Containers![0].VolumeMounts, Is.EqualTo((ValueList<VolumeMount>)
            [new() { Name = "a", MountPath = "/a" }, new() { Name = "b", MountPath = "/b", ReadOnly = true }]));

    [Test]
    public void Probes_ask_by_http_by_tcp_or_by_a_command()
    {
        var container = Container(c => c
            .LivenessProbe(p => p.Http("/healthz", 8080).PeriodSeconds(5))
            .ReadinessProbe(p => p.Tcp("http"))
            .StartupProbe(p => p.Exec("cat", "/ready"))
            .Port(8080, "http"));
        Assert.That(container.LivenessProbe, Is.EqualTo(new Probe { HttpGet = new() { Path = "/healthz", Port = 8080 }, PeriodSeconds = 5 }));
        Assert.That(container.ReadinessProbe, Is.EqualTo(new Probe { TcpSocket = new() { Port = "http" } }));
        Assert.That(container.StartupProbe, Is.EqualTo(new Probe { Exec = new() { Command = ["cat", "/ready"] } }));
    }

    [Test]
    public void A_container_is_a_name_an_image_and_the_rest()
    {
        var spec = Pod.Create("p", p => p.InitContainer("first", "a", c => c.WorkingDir("/")).Container("second", "b").EphemeralContainer("third", c => c.Image("c"))).Spec!;
        Assert.That((spec.InitContainers![0].Name, spec.InitContainers[0].Image, spec.InitContainers[0].WorkingDir), Is.EqualTo(("first", "a", "/")));
        Assert.That((spec.Containers![0].Name, spec.Containers[0].Image), Is.EqualTo(("second", "b")));
        Assert.That((spec.EphemeralContainers![0].Name, spec.EphemeralContainers[0].Image), Is.EqualTo(("third", "c")));
    }

    static Container Container(Action<ContainerBuilder> configure) => Pod.Create("p", p => p.Container("c", "i", configure)).Spec!.Containers![0];
}
