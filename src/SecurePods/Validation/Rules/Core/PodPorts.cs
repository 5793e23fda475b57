using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>The ports that a pod takes from its node.</summary>
internal static class PodPorts
{
    const string TakenRule = "must not be taken by another port of the pod with the same protocol and hostIP";

    /// <summary>Containers run together and share the node's ports; an init container only has its own.</summary>
    public static void CheckHostPorts(PodSpec pod, Problems problems)
    {
        var taken = problems.NoPorts();
        for (var i = 0; i < pod.Containers?.Count; i++)
            CheckContainer(taken, pod, "containers", i, pod.Containers[i], problems);
        for (var i = 0; i < pod.InitContainers?.Count; i++)
            CheckContainer(problems.NoPorts(), pod, "initContainers", i, pod.InitContainers[i], problems);
    }

    /// <summary>In the node's network a port is the node's own.</summary>
    public static void CheckHostNetwork(PodSpec pod, Problems problems)
    {
        if (pod.HostNetwork is not true)
            return;

        problems.Enter("containers");
        for (var i = 0; i < pod.Containers?.Count; i++)
        {
            problems.Enter(i);
            CheckSamePort(pod.Containers[i].Ports, problems);
            problems.Exit();
        }
        problems.Exit();
    }

    static void CheckSamePort(ValueList<ContainerPort>? ports, Problems problems)
    {
        for (var i = 0; i < ports?.Count; i++)
            if (ports[i] is { HostPort: { } hostPort and not 0 } port && hostPort != port.Port)
                problems.AddItem("ports", i, "hostPort", hostPort, "must be the containerPort, since the pod has hostNetwork");
    }

    static void CheckContainer(Seen<PortKey> taken, PodSpec pod, string list, int index, Container container, Problems problems)
    {
        for (var i = 0; i < container.Ports?.Count; i++)
        {
            var port = container.Ports[i];
            var number = NodePortOf(port, pod, problems);
            if (number == 0 || taken.Add(new(number, port.Protocol, port.HostIP)))
                continue;
            problems.Enter(list);
            problems.Enter(index);
            problems.AddItem("ports", i, "hostPort", number, TakenRule);
            problems.Exit();
            problems.Exit();
        }
    }

    /// <summary>The server gives each port of a pod in the node's network its number as hostPort; in a template it does not yet.</summary>
    static int NodePortOf(ContainerPort port, PodSpec pod, Problems problems)
    {
        var number = port.HostPort ?? 0;
        return number == 0 && pod.HostNetwork is true && problems.Subject is Pod ? port.Port ?? 0 : number;
    }
}
