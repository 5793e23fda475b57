using SecurePods.Cli.Editing;

namespace SecurePods.Cli.Fixing;

/// <summary>What is to be done about a finding.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Change">The change of the pod's tree that mends it; null if there is none.</param>
/// <param name="Obstacle">Why there is none, or why it could not be made, where there is more to say than that it takes a human.</param>
sealed record Mend(Finding Finding, Change? Change, string? Obstacle = null)
{
    /// <summary>The place among those of an object.</summary>
    public (string Rule, string Path, string? Value) Key => (Finding.Rule.Id, Finding.Path, Finding.Value);

    /// <summary>What is changed: a container, by its list and index, or else the pod.</summary>
    public (string? List, int Index) Owner => Change!.Way is [_, { Name: { } list }, { Name: null } item, ..] ? (list, item.Index) : default;

    /// <summary>What is added comes first, so that what is taken out later does not leave an object empty.</summary>
    public int Order => Change is Removal ? 1 : 0;
}
