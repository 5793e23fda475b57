namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3017: <c>spec.securityContext.sysctls</c> names one that is not known to be safe (Pod Security Standards, baseline).</summary>
    public const string Sysctl = "SP3017";
}

/// <summary>A kernel parameter that no namespace holds is the whole node's; those of this list stay within the pod.</summary>
internal static class Sysctls
{
    static readonly RuleInfo Unsafe = new(Rule.Sysctl, nameof(Rule.Sysctl), RuleSubject.Kernel)
    {
        Title = "Unsafe sysctl",
        Message = "the kernel parameter {0} is not known to stay within the pod",
        Remedy = "leave it out, and let who runs the node set it there",
        Mending = Mending.RemoveItem,
    };

    static readonly Field<string> Name = new(Unsafe, "spec.securityContext.sysctls[].name", Allow.Only(
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start"));

    static readonly Field<string> NameSince27 = Name.AlsoAllowing("net.ipv4.ip_local_reserved_ports");

    static readonly Field<string> NameSince29 = NameSince27.AlsoAllowing(
        "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes");

    static readonly Field<string> NameSince32 = NameSince29.AlsoAllowing("net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem");

    static readonly Field<string> NameSince37 = NameSince32.AlsoAllowing("net.ipv4.tcp_slow_start_after_idle", "net.ipv4.tcp_notsent_lowat");

    public static readonly Control Control = new("sysctls", Level.Baseline)
    {
        Title = "Sysctls",
        Rules = [Unsafe],
        Revisions =
        [
            new("1.0", Inspect) { Fields = [Name] },
            new("1.27", InspectSince27) { Change = "net.ipv4.ip_local_reserved_ports is allowed as well", Fields = [NameSince27] },
            new("1.29", InspectSince29) { Change = "four net.ipv4.tcp_… timers are allowed as well", Fields = [NameSince29] },
            new("1.32", InspectSince32) { Change = "net.ipv4.tcp_rmem and tcp_wmem are allowed as well", Fields = [NameSince32] },
            new("1.37", InspectSince37) { Change = "net.ipv4.tcp_slow_start_after_idle and tcp_notsent_lowat are allowed as well", Fields = [NameSince37] },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod) => Inspect(ref pod, Name);

    static void InspectSince27(ref Evaluation pod) => Inspect(ref pod, NameSince27);

    static void InspectSince29(ref Evaluation pod) => Inspect(ref pod, NameSince29);

    static void InspectSince32(ref Evaluation pod) => Inspect(ref pod, NameSince32);

    static void InspectSince37(ref Evaluation pod) => Inspect(ref pod, NameSince37);

    static void Inspect(ref Evaluation pod, Field<string> name)
    {
        var sysctls = pod.Spec.SecurityContext.Sysctls;
        pod.LookInto(sysctls.MayHaveMore, sysctls.SourceOfMore, name);
        for (var i = 0; i < sysctls.Count; i++)
            pod.Require(name, sysctls[i].Name, item: i);
    }

    static Conclusion Conclude(Standing found) =>
        new("forbidden sysctls", string.Join(", ", found.Items.Select(finding => finding.Value)));
}
