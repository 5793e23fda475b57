using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>Capabilities, added and dropped.</summary>
static class CapabilityFixtures
{
    const string Add = "containers[].securityContext.capabilities.add[]";
    const string Drop = "containers[].securityContext.capabilities.drop";

    static readonly object?[] Default =
        ["AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"];

    static readonly object?[] NonDefault = ["SYS_ADMIN", "NET_ADMIN", "NET_RAW", "ALL", "CAP_CHOWN", "net_bind_service", ""];

    public static IEnumerable<Fixture> All =>
    [
        new("capabilities_baseline", Rule.NonDefaultCapability, Add)
        {
            Pass = [.. Default, "NET_BIND_SERVICE"],
            Fail = NonDefault,
            Reason = "non-default capabilities",
            Detail = MustNotInclude,
        },
        Restricted(Rule.NonDefaultCapability, NonDefault),
        Restricted(Rule.DefaultCapability, Default),
        new("capabilities_restricted", Rule.CapabilitiesNotDropped, Drop)
        {
            Pass = [TreePath.ListOf(Node.Scalar("ALL")), TreePath.ListOf(Node.Scalar("KILL"), Node.Scalar("ALL"))],
            Fail = [null, Node.List()],
            Reason = "unrestricted capabilities",
            Detail = MustDrop,
        },
        new("capabilities_restricted", Rule.CapabilitiesNotDropped, Drop + "[]")
        {
            Pass = ["ALL"],
            Fail = ["all", "CAP_ALL", "NET_RAW", ""],
            Reason = "unrestricted capabilities",
            Detail = MustDrop,
        },
    ];

    static Fixture Restricted(string rule, object?[] fail) => new("capabilities_restricted", rule, Add)
    {
        Pass = ["NET_BIND_SERVICE"],
        Fail = fail,
        Reason = "unrestricted capabilities",
        Detail = MustNotInclude,
    };

    static string MustDrop(Place place, object? _) => $"{place.Who} must set securityContext.capabilities.drop=[\"ALL\"]";

    static string MustNotInclude(Place place, object? capability) => $"{place.Who} must not include \"{capability}\" in securityContext.capabilities.add";
}
