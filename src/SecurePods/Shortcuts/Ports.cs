using SecurePods.Annotations;

namespace SecurePods.Core.V1;

public sealed partial class ContainerBuilder
{
    /// <summary>Declares a port on which the container listens.</summary>
    /// <param name="port">The port, 1 to 65535.</param>
    /// <param name="name">A name for probes and services, at most 15 characters, unique in the pod.</param>
    /// <param name="hostPort">The node's own port, which opens the node's address to the container and is refused from <em>baseline</em> on (SP1005).</param>
    /// <param name="protocol">The protocol; TCP where unset.</param>
    public ContainerBuilder Port(
        [Sets("ports[].containerPort")] int port,
        [Sets("ports[].name")] string? name = null,
        [Sets("ports[].hostPort")] int? hostPort = null,
        [Sets("ports[].protocol")] Protocol? protocol = null) =>
        Port(new ContainerPort { Port = port, Name = name, HostPort = hostPort, Protocol = protocol });
}

public sealed partial class ServiceBuilder
{
    /// <summary>Adds a port of the service.</summary>
    /// <param name="port">The service's port, 1 to 65535.</param>
    /// <param name="targetPort">The pods' port, by number or name; the same as <paramref name="port"/> where unset.</param>
    /// <param name="name">The port's name, needed where there are several.</param>
    /// <param name="protocol">The protocol; TCP where unset.</param>
    public ServiceBuilder Port(
        [Sets("spec.ports[].port")] int port,
        [Sets("spec.ports[].targetPort")] IntOrString? targetPort = null,
        [Sets("spec.ports[].name")] string? name = null,
        [Sets("spec.ports[].protocol")] Protocol? protocol = null) =>
        Port(new ServicePort { Port = port, TargetPort = targetPort, Name = name, Protocol = protocol });

    /// <summary>Selects the pods of a workload of that name: those labelled <c>app.kubernetes.io/name</c>, as its <c>Create</c> labels them.</summary>
    /// <param name="workload">The workload's name.</param>
    public ServiceBuilder Selects([Sets("spec.selector{app.kubernetes.io/name}")] string workload) => Selector(Defaults.AppLabel.Key, workload);
}
