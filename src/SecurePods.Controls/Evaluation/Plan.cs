namespace SecurePods;

/// <summary>What is to be checked at a level and version, in order: the catalogue without what is overridden or not yet known.</summary>
internal sealed class Plan
{
    static readonly int Newest = Catalogue.Controls.SelectMany(control => control.Revisions).Max(revision => revision.Since.Minor);
    static readonly Plan?[] Cache = new Plan?[(Newest + 1) * ((int)Level.Restricted + 1)];

    Plan(Level level, KubernetesVersion version) =>
        Checks = Catalogue.Controls
            .Where(control => control.Level is null || (control.Level <= level && !IsOverridden(control, level, version)))
            .Select(control => new Check(control, control.At(version)!))
            .Where(check => check.Revision is not null)
            .ToArray();

    public Check[] Checks { get; }

    /// <summary>The plan; that of the newest revision for every version after it.</summary>
    public static Plan For(Level level, KubernetesVersion version)
    {
        if (level is < Level.Privileged or > Level.Restricted)
            throw new ArgumentOutOfRangeException(nameof(level), level, "The levels are privileged, baseline and restricted.");
        var minor = Math.Min(version.Minor, Newest);
        return Cache[((int)level * (Newest + 1)) + minor] ??= new(level, new(minor));
    }

    static bool IsOverridden(Control control, Level level, KubernetesVersion version) =>
        Catalogue.Controls.Any(other => other.Overrides == control.Id && other.Level <= level && other.At(version) is not null);

    internal readonly record struct Check(Control Control, ControlRevision Revision);
}
