namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>AppArmor, SELinux, /proc and sysctls.</summary>
static class KernelFixtures
{
    static readonly string[] Sysctls =
    [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start",
        "net.ipv4.ip_local_reserved_ports",
        "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem",
        "net.ipv4.tcp_slow_start_after_idle", "net.ipv4.tcp_notsent_lowat",
    ];

    public static IEnumerable<Fixture> All =>
    [
        AppArmor("spec.securityContext.appArmorProfile.type"),
        AppArmor("containers[].securityContext.appArmorProfile.type"),
        new("appArmorProfile", Rule.AppArmorProfile, "metadata.annotations[container.apparmor.security.beta.kubernetes.io/*]")
        {
            Pass = [null, "", "runtime/default", "localhost/", "localhost/own"],
            Fail = ["unconfined", "docker/default", "localhost", "runtime/default/", "Runtime/Default"],
            Reason = "forbidden AppArmor profile",
            Detail = (place, profile) => $"annotation must not set AppArmor profile type to \"container.apparmor.security.beta.kubernetes.io/{place.Container}=\"{profile}\"\"",
        },
        SeLinuxType("spec.securityContext", (0, 31), ["container_engine_t"], []),
        SeLinuxType("containers[].securityContext", (0, 31), ["container_engine_t"], []),
        SeLinuxType("spec.securityContext", (31, int.MaxValue), [], ["container_engine_t"]),
        SeLinuxType("containers[].securityContext", (31, int.MaxValue), [], ["container_engine_t"]),
        SeLinuxIdentity("spec.securityContext", "user"),
        SeLinuxIdentity("spec.securityContext", "role"),
        SeLinuxIdentity("containers[].securityContext", "user"),
        SeLinuxIdentity("containers[].securityContext", "role"),
        ProcMount("procMount"),
        ProcMount("procMount_restricted"),
        Sysctl((0, 27), allowed: 5),
        Sysctl((27, 29), allowed: 6),
        Sysctl((29, 32), allowed: 10),
        Sysctl((32, 37), allowed: 12),
        Sysctl((37, int.MaxValue), allowed: 14),
    ];

    static Fixture AppArmor(string path) => new("appArmorProfile", Rule.AppArmorProfile, path)
    {
        Pass = [null, "RuntimeDefault", "Localhost"],
        Fail = ["Unconfined", "", "runtimeDefault", "runtime/default"],
        Reason = "forbidden AppArmor profile",
        Detail = (place, type) => $"{place.Who} must not set AppArmor profile type to \"{type}\"",
    };

    static Fixture SeLinuxType(string context, (int From, int Until) versions, object?[] fail, object?[] pass) =>
        new("seLinuxOptions", Rule.SeLinuxType, context + ".seLinuxOptions.type")
        {
            Versions = versions,
            Pass = [null, "", "container_t", "container_init_t", "container_kvm_t", .. pass],
            Fail = ["spc_t", "container_t ", "Container_t", .. fail],
            Reason = "seLinuxOptions",
            Detail = (place, type) => $"{place.Who} set forbidden securityContext.seLinuxOptions: type \"{type}\"",
        };

    static Fixture SeLinuxIdentity(string context, string field) => new("seLinuxOptions", Rule.SeLinuxIdentity, $"{context}.seLinuxOptions.{field}")
    {
        Pass = [null, ""],
        Fail = ["system_u"],
        Reason = "seLinuxOptions",
        Detail = (place, _) => $"{place.Who} set forbidden securityContext.seLinuxOptions: {field} may not be set",
    };

    static Fixture ProcMount(string control) => new(control, Rule.ProcMount, "containers[].securityContext.procMount")
    {
        Pass = [null, "Default"],
        Fail = ["Unmasked", "default", ""],
        Reason = "procMount",
        Detail = (place, type) => $"{place.Who} must not set securityContext.procMount to \"{type}\"",
    };

    static Fixture Sysctl((int From, int Until) versions, int allowed) => new("sysctls", Rule.Sysctl, "spec.securityContext.sysctls[].name")
    {
        Versions = versions,
        Pass = [.. Sysctls.Take(allowed)],
        Fail = ["kernel.msgmax", "net.ipv4.tcp_syncookies ", "net/ipv4/tcp_syncookies", .. Sysctls.Skip(allowed)],
        Reason = "forbidden sysctls",
        Detail = (_, name) => (string)name!,
    };
}
