namespace SecurePods.Waivers;

/// <summary>A rule that an object need not follow, and why.</summary>
/// <param name="Rule">The rule's ID.</param>
/// <param name="Container">The container for which it is waived; null for the pod's own fields.</param>
/// <param name="Because">The reason.</param>
sealed record Waiver(string Rule, string? Container, string Because)
{
    /// <summary>A waiver as a builder is given it: of a rule that exists, with a reason.</summary>
    public static Waiver Of(string rule, string? container, string because)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Catalogue.Find(rule) is null)
            throw new ArgumentException($"There is no rule \"{rule}\" to waive; the class Rule names them all.", nameof(rule));
        if (string.IsNullOrWhiteSpace(because))
            throw new ArgumentException($"A waiver of {rule} needs its reason: because: \"why this is safe here\".", nameof(because));
        return new(rule, container, because);
    }
}
