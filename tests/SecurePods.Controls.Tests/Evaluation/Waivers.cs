namespace SecurePods.Controls.Tests.Evaluation;

/// <summary>Waivers by a function of rule and container.</summary>
sealed class Waivers(Func<string, string?, bool> isWaived) : IWaivers
{
    public bool IsWaived(string rule, string? container) => isWaived(rule, container);

    /// <summary>One rule of one container; of the pod's own fields, if it is null.</summary>
    public static Waivers Of(string rule, string? container) => new((asked, of) => asked == rule && of == container);
}
