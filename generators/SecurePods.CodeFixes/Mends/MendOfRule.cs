using System.Collections.Immutable;

namespace SecurePods.CodeFixes.Mends;

/// <summary>Which mend is the natural one for which rule; a rule that asks for thought has none.</summary>
static class MendOfRule
{
    static readonly Mend Remove = new RemoveSetting("Remove the setting");
    static readonly Mend RemoveItem = new RemoveSetting("Remove the item", ofList: true);
    static readonly Mend True = new CorrectValue("true");
    static readonly Mend False = new CorrectValue("false");
    static readonly Mend RuntimeDefault = new CorrectMember("RuntimeDefault");

    static readonly ImmutableDictionary<string, Mend> Mends = new Dictionary<string, Mend>
    {
        [Rule.Privileged] = Remove,
        [Rule.HostNetwork] = Remove,
        [Rule.HostPID] = Remove,
        [Rule.HostIPC] = Remove,
        [Rule.HostPort] = Remove,
        [Rule.HostProcess] = Remove,
        [Rule.ProbeHost] = Remove,
        [Rule.RunAsNonRoot] = True,
        [Rule.RunAsUser] = Remove,
        [Rule.AllowPrivilegeEscalation] = False,
        [Rule.DefaultCapability] = RemoveItem,
        [Rule.NonDefaultCapability] = RemoveItem,
        [Rule.SeccompProfile] = RuntimeDefault,
        [Rule.AppArmorProfile] = RuntimeDefault,
        [Rule.SeLinuxType] = Remove,
        [Rule.SeLinuxIdentity] = Remove,
        [Rule.ProcMount] = Remove,
        [Rule.WritableRootFilesystem] = True,
    }.ToImmutableDictionary();

    public static ImmutableArray<string> Ids { get; } = Mends.Keys.OrderBy(id => id, StringComparer.Ordinal).ToImmutableArray();

    public static Mend Of(string id) => Mends[id];
}
