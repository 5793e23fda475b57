using SecurePods.Annotations;
using SecurePods.Waivers;

namespace SecurePods.Core.V1;

public sealed partial class ContainerBuilder
{
    /// <summary>Lets this container break a rule, with the reason: the finding is then neither reported nor refused, and the manifest says so in an annotation.</summary>
    /// <param name="rule">The rule, one of the constants of <see cref="Rule"/>.</param>
    /// <param name="because">Why it is safe here: shown to whoever reviews the manifest.</param>
    /// <param name="until">The last day, UTC, on which the waiver is valid, such as <c>2027-03-01</c>; for ever if left out. An expired one waives nothing.</param>
    /// <exception cref="ArgumentException">There is no such rule, the reason is empty, or the day is none.</exception>
    [Waives]
    public ContainerBuilder Waive(string rule, string because, string? until = null)
    {
        var waiver = WaiverArguments.ToWaiver(rule, because, until);
        Context.Waivers.Add(() => waiver with { Container = Model.Name });
        return this;
    }
}

public sealed partial class EphemeralContainerBuilder
{
    /// <inheritdoc cref="ContainerBuilder.Waive"/>
    [Waives]
    public EphemeralContainerBuilder Waive(string rule, string because, string? until = null)
    {
        var waiver = WaiverArguments.ToWaiver(rule, because, until);
        Context.Waivers.Add(() => waiver with { Container = Model.Name });
        return this;
    }
}
