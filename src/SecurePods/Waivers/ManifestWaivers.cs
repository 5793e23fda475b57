namespace SecurePods.Waivers;

/// <summary>The waivers that a manifest carries.</summary>
sealed class ManifestWaivers(IReadOnlyList<Waiver> waivers) : IWaivers
{
    public bool IsWaived(string rule, string? container)
    {
        foreach (var waiver in waivers)
            if (waiver.Rule == rule && waiver.Container == container)
                return true;
        return false;
    }
}
