using SecurePods.Validation;

namespace SecurePods.Core.V1;

public sealed partial record ServiceSpec
{
    bool NeedsPorts => Type is not ServiceType.ExternalName && ClusterIP is not "None";

    partial void Check(Problems problems)
    {
        problems.Labels("selector", Selector);
        if (NeedsPorts && Ports is not { Count: > 0 })
            problems.Add("ports", null, "must have at least one port, unless clusterIP is None or type is ExternalName");
        CheckNamed(problems);
        CheckNames(problems);
        CheckNumbers(problems);
        CheckNodePorts(problems);
    }

    void CheckNamed(Problems problems)
    {
        if (Ports is not { Count: > 1 })
            return;
        for (var i = 0; i < Ports.Count; i++)
            if (string.IsNullOrEmpty(Ports[i].Name))
                problems.AddItem("ports", i, "name", Ports[i].Name, "must be given where a service has several ports");
    }

    void CheckNames(Problems problems)
    {
        var names = problems.NoNames();
        for (var i = 0; i < Ports?.Count; i++)
            if (Ports[i].Name is { Length: > 0 } name && !names.Add(name))
                problems.AddItem("ports", i, "name", name, RuleTexts.Unique);
    }

    void CheckNumbers(Problems problems)
    {
        var numbers = problems.NoPorts();
        for (var i = 0; i < Ports?.Count; i++)
            if (Ports[i] is { Port: { } port } && !numbers.Add(new(port, Ports[i].Protocol)))
                problems.AddItem("ports", i, "port", port, "must not be another port's with the same protocol");
    }

    void CheckNodePorts(Problems problems)
    {
        var numbers = problems.NoPorts();
        for (var i = 0; i < Ports?.Count; i++)
            if (Ports[i] is { NodePort: { } port and not 0 } && !numbers.Add(new(port, Ports[i].Protocol)))
                problems.AddItem("ports", i, "nodePort", port, "must not be another port's with the same protocol");
    }
}

public sealed partial record ServicePort
{
    partial void Check(Problems problems)
    {
        problems.Required("port", isGiven: Port is not null);
        if (TargetPort is not { IsString: false, Number: 0 })
            problems.Port("targetPort", TargetPort);   // 0 is the port itself
    }
}
