using SecurePods.Validation;

namespace SecurePods.Networking.V1;

public sealed partial record NetworkPolicyPort
{
    partial void Check(Problems problems)
    {
        problems.Port("port", Port);
        problems.Required("port", isGiven: Port is not { IsString: true, Text: "" });
        CheckEndPort(problems);
    }

    void CheckEndPort(Problems problems)
    {
        if (EndPort is not { } end)
            return;

        if (Port is not { } port)
            problems.Add("endPort", end, "must not be given without port");
        else if (port.IsString)
            problems.Add("endPort", end, "must not be given beside a port by name");
        else if (end < port.Number)
            problems.Add("endPort", end, $"must be at least port, {port}");
    }
}

public sealed partial record NetworkPolicyPeer
{
    partial void Check(Problems problems)
    {
        if (PodSelector is null && NamespaceSelector is null && IpBlock is null)
            problems.Add(null, null, "must have podSelector, namespaceSelector or ipBlock");
        if (IpBlock is not null && (PodSelector is not null || NamespaceSelector is not null))
            problems.Add("ipBlock", null, "must not be given beside podSelector or namespaceSelector");
    }
}
