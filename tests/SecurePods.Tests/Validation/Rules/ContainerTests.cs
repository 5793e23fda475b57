using SecurePods.Core.V1;

namespace SecurePods.Tests.Validation;

public class ContainerTests
{
    const string First = "spec.containers[0]";

    [Test]
    public void A_container_is_taken() => Judged.Taken(Valid.Pod(Valid.Container));

    [TestCase(null)]
    [TestCase("")]
    public void A_container_needs_a_name_and_an_image(string? missing)
    {
        Judged.Refused(Valid.Pod(Valid.Container with { Name = missing }), First + ".name", "must be given");
        Judged.Refused(Valid.Pod(Valid.Container with { Image = missing }), First + ".image", "must be given");
    }

    [TestCase("Web")]
    [TestCase("a.b")]
    public void The_name_is_a_label(string name) => Judged.Refused(Valid.Pod(Valid.Container with { Name = name }), First + ".name", "RFC 1123 label");

    [Test]
    public void An_ephemeral_container_is_asked_the_same()
        => Judged.Refused(Valid.Pod(Valid.PodSpec with { EphemeralContainers = [new() { Name = "debug" }] }), "spec.ephemeralContainers[0].image", "must be given");

    [Test]
    public void A_pod_has_a_container()
    {
        Judged.Refused(Valid.Pod(new PodSpec()), "spec.containers", "at least one");
        Judged.Refused(Valid.Pod(new PodSpec { Containers = [] }), "spec.containers", "at least one");
        Judged.Refused(Valid.Pod() with { Spec = null }, "spec", "must be given");
    }

    [Test]
    public void A_name_is_one_container_in_whichever_list()
    {
        var again = Valid.Container with { Image = "other" };
        Judged.Refused(Valid.Pod(Valid.Container, again), "spec.containers[1].name", "another container");
        Judged.Refused(Valid.Pod(Valid.PodSpec with { InitContainers = [again] }), "spec.initContainers[0].name", "another container");
        Judged.Refused(Valid.Pod(Valid.PodSpec with { EphemeralContainers = [new() { Name = "web", Image = "a" }] }), "spec.ephemeralContainers[0].name", "another container");
        Judged.Taken(Valid.Pod(Valid.Container, again with { Name = "other" }));
    }

    [Test]
    public void Many_containers_are_told_apart_as_well()
    {
        var many = Enumerable.Range(0, 100).Select(i => Valid.Container with { Name = $"c{i}" }).ToArray();
        Judged.Taken(Valid.Pod(many));
        Judged.Refused(Valid.Pod([.. many, Valid.Container with { Name = "c3" }]), "spec.containers[100].name", "another container");
        Judged.Refused(Valid.Pod([.. many, Valid.Container with { Name = "c99" }]), "spec.containers[100].name", "another container");
    }

    [Test]
    public void An_environment_variable_needs_a_name_of_printable_characters()
    {
        Judged.Taken(Env(new() { Name = "1 day-off", Value = "x" }));
        Judged.Refused(Env(new() { Value = "x" }), First + ".env[0].name", "must be given");
        Judged.Refused(Env(new() { Name = "a=b" }), First + ".env[0].name", "printable ASCII");
    }

    [Test]
    public void A_variable_may_be_set_twice_for_the_server_takes_it()
        => Judged.Taken(Valid.Pod(Valid.Container with { Env = [new() { Name = "A" }, new() { Name = "A" }] }));

    [Test]
    public void A_variable_has_a_value_or_a_source()
    {
        var source = new EnvVarSource { SecretKeyRef = new() { Name = "a", Key = "b" } };
        Judged.Taken(Env(new() { Name = "A", ValueFrom = source }));
        Judged.Taken(Env(new() { Name = "A", Value = "", ValueFrom = source }));
        Judged.Refused(Env(new() { Name = "A", Value = "x", ValueFrom = source }), First + ".env[0].valueFrom", "beside a value");
    }

    [Test]
    public void A_variable_has_one_source()
    {
        var secret = new SecretKeySelector { Name = "a", Key = "b" };
        Judged.Refused(Env(new() { Name = "A", ValueFrom = new() }), First + ".env[0].valueFrom", "must have fieldRef");
        Judged.Refused(
            Env(new() { Name = "A", ValueFrom = new() { SecretKeyRef = secret, ConfigMapKeyRef = new() { Name = "a", Key = "b" } } }),
            First + ".env[0].valueFrom.secretKeyRef", "beside configMapKeyRef");
    }

    [Test]
    public void A_key_of_a_map_or_secret_is_named_in_full()
    {
        Judged.Refused(Env(Secret(name: null, key: "b")), First + ".env[0].valueFrom.secretKeyRef.name", "must be given");
        Judged.Refused(Env(Secret(name: "a", key: "")), First + ".env[0].valueFrom.secretKeyRef.key", "must be given");
        Judged.Refused(Env(Secret(name: "A", key: "b")), First + ".env[0].valueFrom.secretKeyRef.name", "subdomain");
        Judged.Refused(Env(Secret(name: "a", key: "b/c")), First + ".env[0].valueFrom.secretKeyRef.key", "ConfigMap or Secret");
        Judged.Refused(
            Env(new() { Name = "A", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "a" } } }),
            First + ".env[0].valueFrom.configMapKeyRef.key", "must be given");
    }

    [Test]
    public void Variables_come_from_a_map_or_a_secret_that_is_named()
    {
        Judged.Taken(EnvFrom(new() { Prefix = "a b", SecretRef = new() { Name = "a" } }));
        Judged.Refused(EnvFrom(new()), First + ".envFrom[0]", "must have configMapRef or secretRef");
        Judged.Refused(EnvFrom(new() { SecretRef = new() }), First + ".envFrom[0].secretRef.name", "must be given");
        Judged.Refused(EnvFrom(new() { ConfigMapRef = new() }), First + ".envFrom[0].configMapRef.name", "must be given");
        Judged.Refused(EnvFrom(new() { ConfigMapRef = new() { Name = "A" } }), First + ".envFrom[0].configMapRef.name", "subdomain");
        Judged.Refused(EnvFrom(new() { ConfigMapRef = new() { Name = "a" }, SecretRef = new() { Name = "a" } }), First + ".envFrom[0].secretRef", "beside configMapRef");
        Judged.Refused(EnvFrom(new() { Prefix = "a=", SecretRef = new() { Name = "a" } }), First + ".envFrom[0].prefix", "printable ASCII");
    }

    [Test]
    public void A_probe_has_one_handler()
    {
        var http = new HTTPGetAction { Port = 8080 };
        Judged.Taken(Valid.Pod(Valid.Container with { LivenessProbe = new() { HttpGet = http } }));
        Judged.Refused(Valid.Pod(Valid.Container with { LivenessProbe = new() }), First + ".livenessProbe", "must have exec");
        Judged.Refused(Valid.Pod(Valid.Container with { ReadinessProbe = new() { HttpGet = http, Grpc = new() { Port = 1 } } }), First + ".readinessProbe.grpc", "beside httpGet");
    }

    [Test]
    public void A_lifecycle_hook_has_one_handler()
    {
        Judged.Taken(Valid.Pod(Valid.Container with { Lifecycle = new() { PreStop = new() { Sleep = new() { Seconds = 1 } } } }));
        Judged.Refused(Valid.Pod(Valid.Container with { Lifecycle = new() { PreStop = new() } }), First + ".lifecycle.preStop", "must have exec");
    }

    [Test]
    public void A_handler_runs_something()
        => Judged.Refused(Valid.Pod(Valid.Container with { LivenessProbe = new() { Exec = new() { Command = [] } } }), First + ".livenessProbe.exec.command", "must be given");

    static Pod Env(EnvVar variable) => Valid.Pod(Valid.Container with { Env = [variable] });

    static EnvVar Secret(string? name, string? key) => new() { Name = "A", ValueFrom = new() { SecretKeyRef = new() { Name = name, Key = key } } };

    static Pod EnvFrom(EnvFromSource source) => Valid.Pod(Valid.Container with { EnvFrom = [source] });
}
