using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>The ports of one container.</summary>
internal static class ContainerPorts
{
    public static void CheckNames(ValueList<ContainerPort>? ports, Problems problems)
    {
        if (ports is not { Count: > 0 })
            return;

        var names = problems.NoNames();
        for (var i = 0; i < ports.Count; i++)
            if (ports[i].Name is { Length: > 0 } name && !names.Add(name))
                problems.AddItem("ports", i, "name", name, RuleTexts.Unique);
    }
}
