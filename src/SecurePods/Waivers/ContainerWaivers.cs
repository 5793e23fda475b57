using SecurePods.Annotations;
using SecurePods.Waivers;

namespace SecurePods.Core.V1;

public sealed partial class ContainerBuilder
{
    /// <summary>Lets this container break a rule, with the reason: the finding is then neither reported nor refused, and the manifest says so in an annotation.</summary>
    /// <param name="rule">The rule, one of the constants of <see cref="Rule"/>.</param>
    /// <param name="because">Why it is safe here: shown to whoever reviews the manifest.</param>
    /// <exception cref="ArgumentException">There is no such rule, or the reason is empty.</exception>
    [Waives]
    public ContainerBuilder Waive(string rule, string because)
    {
        Context.Waivers.Add(Waiver.Of(rule, Model.Name, because));
        return this;
    }
}

public sealed partial class EphemeralContainerBuilder
{
    /// <inheritdoc cref="ContainerBuilder.Waive"/>
    [Waives]
    public EphemeralContainerBuilder Waive(string rule, string because)
    {
        Context.Waivers.Add(Waiver.Of(rule, Model.Name, because));
        return this;
    }
}
