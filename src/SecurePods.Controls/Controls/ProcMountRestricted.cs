namespace SecurePods;

/// <summary>At the restricted level a user namespace is no reason to unmask /proc.</summary>
internal static class ProcMountRestricted
{
    public static readonly Control Control = new("procMount_restricted", Level.Restricted)
    {
        Title = "/proc mount type, in user namespaces as well",
        Overrides = ProcMount.Control.Id,
        Rules = [ProcMount.Unmasked],
        Revisions = [new("1.35", ProcMount.Inspect) { Fields = [ProcMount.Setting] }],
        Conclude = ProcMount.Conclude,
    };
}
