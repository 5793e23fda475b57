using SecurePods.Annotations;

namespace SecurePods.Core.V1;

public sealed partial class ContainerBuilder
{
    /// <summary>Requests CPU and memory for the container, and limits its memory to what it requests: it is then never killed for what another uses.</summary>
    /// <param name="cpu">CPUs, <c>100m</c> for a tenth of one. Not limited, since a limit only throttles.</param>
    /// <param name="memory">Bytes, <c>128Mi</c>.</param>
    public ContainerBuilder Resources(
        [Sets("resources.requests{cpu}")] Quantity? cpu = null,
        [Sets("resources.requests{memory}")][Sets("resources.limits{memory}")] Quantity? memory = null)
    {
        if (cpu is { } requested)
            Resources(resources => resources.Request(ResourceName.Cpu, requested));
        if (memory is { } bytes)
            Resources(resources => resources.Request(ResourceName.Memory, bytes).Limit(ResourceName.Memory, bytes));
        return this;
    }
}
