namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>The Pod Security Standards as fixtures, and the revisions that they are to be run at.</summary>
static class AllFixtures
{
    public static IReadOnlyList<Fixture> All { get; } =
        [.. HostFixtures.All, .. KernelFixtures.All, .. SeccompFixtures.All, .. CapabilityFixtures.All, .. IdentityFixtures.All];

    /// <summary>Every revision of every control.</summary>
    public static IEnumerable<TestFixtureData> Revisions =>
        from control in SecurePods.Catalogue.Controls
        from revision in control.Revisions
        select new TestFixtureData(control, revision).SetArgDisplayNames(control.Id, revision.Since.ToString());

    /// <summary>The fixtures of a control as of a revision.</summary>
    public static IReadOnlyList<Fixture> Of(Control control, ControlRevision revision) =>
        [.. All.Where(fixture => fixture.Control == control.Id && fixture.HoldsFor(revision.Since))];
}
