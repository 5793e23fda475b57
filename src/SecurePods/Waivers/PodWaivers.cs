using SecurePods.Annotations;
using SecurePods.Waivers;

namespace SecurePods.Builders;

public abstract partial class PodBuilderBase<TSelf>
{
    /// <summary>Lets the pod's own fields, not those of its containers, break a rule, with the reason.</summary>
    /// <param name="rule">The rule, one of the constants of <see cref="Rule"/>.</param>
    /// <param name="because">Why it is safe here: shown to whoever reviews the manifest.</param>
    /// <exception cref="ArgumentException">There is no such rule, or the reason is empty.</exception>
    [Waives]
    public TSelf Waive(string rule, string because)
    {
        Context.Waivers.Add(Waiver.Of(rule, null, because));
        return (TSelf)this;
    }
}
