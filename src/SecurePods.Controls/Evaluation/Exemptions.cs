using SecurePods.Views;

namespace SecurePods;

/// <summary>Which pods are exempt: the one place that says what an exemption is.</summary>
internal static class Exemptions
{
    public const string WindowsName = "windows";

    public static Applies Holds(Exemption exemption, IPodSpecView spec) => exemption switch
    {
        Exemption.Windows => IsWindows(spec),
        Exemption.UserNamespace => Is(spec.HostUsers, false),
        _ => Applies.No,
    };

    /// <summary>Whether the pod says that it is for Windows nodes.</summary>
    public static Applies IsWindows(IPodSpecView spec) => Is(spec.Os.Name, WindowsName);

    static Applies Is<T>(Setting<T> setting, T value) =>
        setting.IsUnknown ? Applies.Unknown : setting.Is(value) ? Applies.Yes : Applies.No;
}
