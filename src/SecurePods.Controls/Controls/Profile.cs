using SecurePods.Views;

namespace SecurePods;

/// <summary>What seccomp and AppArmor profiles have in common: one that is set without a type has the empty type, which is not the same as no profile.</summary>
internal static class Profile
{
    public static Setting<string> TypeOf(ISeccompProfileView profile) =>
        profile.Presence == Presence.Absent ? default : OrEmpty(profile.Type, profile.Source);

    public static Setting<string> TypeOf(IAppArmorProfileView profile) =>
        profile.Presence == Presence.Absent ? default : OrEmpty(profile.Type, profile.Source);

    static Setting<string> OrEmpty(Setting<string> type, object? source) => type.IsAbsent ? new("", source) : type;
}
