namespace SecurePods.Analyzers.Tests;

/// <summary>What exempts a pod silences its findings where it is in sight, and is taken to be absent where it is not.</summary>
public class ExemptionTests
{
    [Test]
    public Task Root_in_a_user_namespace_passes() => Verify.Pod(""".HostUsers(false).Container("main", "image", c => c.SecurityContext(s => s.RunAsUser(0)))""");

    [Test]
    public Task Root_passes_where_it_is_not_known_whether_there_is_one() =>
        Verify.Pod(""".HostUsers(Environment.Is64BitProcess).Container("main", "image", c => c.SecurityContext(s => s.RunAsUser(0)))""");

    [Test]
    public Task Root_alone_does_not() => Verify.Expression("new SecurityContext { RunAsUser = {|SP2002:0|} }");

    [Test]
    public Task A_record_s_own_unknown_counts() =>
        Verify.Pod(""".Spec(new PodSpec { HostUsers = Environment.Is64BitProcess, Containers = [new() { Name = "a", SecurityContext = new() { RunAsUser = 0 } }] })""");

    [Test]
    public Task A_Windows_pod_may_escalate() =>
        Verify.Pod(""".Os(o => o.Name(OSName.Windows)).Container("main", "image", c => c.SecurityContext(s => s.AllowPrivilegeEscalation(true)))""");

    [Test]
    public Task A_privileged_container_is_told_of_once() =>
        Verify.Container(".SecurityContext(s => s.Privileged({|SP1001:true|}).AllowPrivilegeEscalation(true))");

    [Test]
    public Task A_helper_that_allows_escalation_is_told_though_its_container_is_out_of_sight() => Verify.File("""
        static class Helper
        {
            public static void Loosen(ContainerBuilder c) => c.SecurityContext(s => s.AllowPrivilegeEscalation({|SP2010:true|}));
        }
        """);
}
