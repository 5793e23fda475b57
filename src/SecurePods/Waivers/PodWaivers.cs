using SecurePods.Annotations;
using SecurePods.Waivers;

namespace SecurePods.Builders;

public abstract partial class PodBuilderBase<TSelf>
{
    /// <summary>Lets the pod's own fields, not those of its containers, break a rule, with the reason.</summary>
    /// <param name="rule">The rule, one of the constants of <see cref="Rule"/>.</param>
    /// <param name="because">Why it is safe here: shown to whoever reviews the manifest.</param>
    /// <param name="until">The last day, UTC, on which the waiver is valid, such as <c>2027-03-01</c>; for ever if left out. An expired one waives nothing.</param>
    /// <exception cref="ArgumentException">There is no such rule, the reason is empty, or the day is none.</exception>
    [Waives]
    public TSelf Waive(string rule, string because, string? until = null)
    {
        var waiver = WaiverArguments.ToWaiver(rule, because, until);
        Context.Waivers.Add(() => waiver);
        return (TSelf)this;
    }
}
