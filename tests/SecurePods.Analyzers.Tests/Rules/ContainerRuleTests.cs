namespace SecurePods.Analyzers.Tests;

/// <summary>What a container says of itself, in a builder's calls and in initializers.</summary>
public class ContainerRuleTests
{
    [TestCase("Privileged({|SP1001:true|})")]
    [TestCase("RunAsNonRoot({|SP2001:false|})")]
    [TestCase("RunAsUser({|SP2002:0|})")]
    [TestCase("AllowPrivilegeEscalation({|SP2010:true|})")]
    [TestCase("ReadOnlyRootFilesystem({|SP4001:false|})")]
    [TestCase("ProcMount({|SP3016:ProcMountType.Unmasked|})")]
    [TestCase("SeccompProfile(f => f.Type({|SP3010:SeccompProfileType.Unconfined|}))")]
    [TestCase("SeccompProfile(new SeccompProfile { Type = {|SP3010:SeccompProfileType.Unconfined|} })")]
    [TestCase("AppArmorProfile(f => f.Type({|SP3013:AppArmorProfileType.Unconfined|}))")]
    [TestCase("""SeLinuxOptions(o => o.Type({|SP3014:"spc_t"|}))""")]
    [TestCase("""SeLinuxOptions(o => o.User({|SP3015:"system_u"|}).Role({|SP3015:"sysadm_r"|}))""")]
    [TestCase("""Capabilities(x => x.Add({|SP3003:"SYS_ADMIN"|}))""")]
    [TestCase("""Capabilities(x => x.Add({|SP3003:Capability.SysAdmin|}, {|SP3002:"CHOWN"|}, "NET_BIND_SERVICE"))""")]
    [TestCase("""Capabilities(x => x.Add(new[] { {|SP3003:"NET_RAW"|} }))""")]
    [TestCase("WindowsOptions(w => w.HostProcess({|SP1012:true|}))")]
    public Task A_builder_s_unsafe_argument_is_flagged(string call) => Verify.Container($".SecurityContext(s => s.{call})");

    [TestCase("Privileged(false)")]
    [TestCase("RunAsNonRoot(true)")]
    [TestCase("RunAsUser(1000)")]
    [TestCase("AllowPrivilegeEscalation(false)")]
    [TestCase("ReadOnlyRootFilesystem(true)")]
    [TestCase("ProcMount(ProcMountType.Default)")]
    [TestCase("SeccompProfile(f => f.Type(SeccompProfileType.RuntimeDefault))")]
    [TestCase("AppArmorProfile(f => f.Type(AppArmorProfileType.RuntimeDefault))")]
    [TestCase("""SeLinuxOptions(o => o.Type("container_t").Level("s0:c1"))""")]
    [TestCase("""Capabilities(x => x.Add("NET_BIND_SERVICE").Drop("ALL"))""")]
    [TestCase("WindowsOptions(w => w.HostProcess(false))")]
    public Task A_builder_s_safe_argument_is_not(string call) => Verify.Container($".SecurityContext(s => s.{call})");

    [TestCase("Privileged(flag)")]
    [TestCase("RunAsNonRoot(flag)")]
    [TestCase("RunAsUser(number)")]
    [TestCase("AllowPrivilegeEscalation(flag)")]
    [TestCase("ReadOnlyRootFilesystem(flag)")]
    [TestCase("ProcMount(mount)")]
    [TestCase("SeccompProfile(f => f.Type(profile))")]
    [TestCase("""SeLinuxOptions(o => o.Type(text))""")]
    [TestCase("Capabilities(x => x.Add(text))")]
    [TestCase("Capabilities(x => x.Add(texts))")]
    public Task A_builder_s_unknown_argument_is_not(string call) => Verify.File($$"""
        static class Program
        {
            static object Make(bool flag, int number, ProcMountType mount, SeccompProfileType profile, string text, string[] texts) =>
                Deployment.Create("web", d => d.Pod(p => p.Container("main", "image", c => c.SecurityContext(s => s.{{call}}))));
        }
        """);

    [TestCase("Privileged = {|SP1001:true|}")]
    [TestCase("RunAsNonRoot = {|SP2001:false|}")]
    [TestCase("RunAsUser = {|SP2002:0|}")]
    [TestCase("AllowPrivilegeEscalation = {|SP2010:true|}")]
    [TestCase("ReadOnlyRootFilesystem = {|SP4001:false|}")]
    [TestCase("ProcMount = {|SP3016:ProcMountType.Unmasked|}")]
    [TestCase("SeccompProfile = new() { Type = {|SP3010:SeccompProfileType.Unconfined|} }")]
    [TestCase("AppArmorProfile = new AppArmorProfile { Type = {|SP3013:AppArmorProfileType.Unconfined|} }")]
    [TestCase("""SeLinuxOptions = new() { Type = {|SP3014:"spc_t"|}, User = {|SP3015:"system_u"|} }""")]
    [TestCase("""Capabilities = new() { Add = [{|SP3003:"SYS_ADMIN"|}, "NET_BIND_SERVICE"], Drop = ["ALL"] }""")]
    [TestCase("""Capabilities = new() { Add = new[] { {|SP3003:"SYS_ADMIN"|}, {|SP3002:"CHOWN"|} } }""")]
    [TestCase("""Capabilities = new() { Add = new List<string> { {|SP3003:"SYS_ADMIN"|} } }""")]
    [TestCase("""Capabilities = new() { Add = [.. new[] { {|SP3003:"SYS_ADMIN"|} }] }""")]
    [TestCase("""Capabilities = new() { Drop = {|SP3001:["NET_RAW"]|} }""")]
    [TestCase("WindowsOptions = new() { HostProcess = {|SP1012:true|} }")]
    public async Task An_initializer_s_unsafe_value_is_flagged(string assignment)
    {
        await Verify.Expression($$"""new SecurityContext { {{assignment}} }""");
        await Verify.Expression($$"""new Container { Name = "main", SecurityContext = new() { {{assignment}} } }""");
    }

    [TestCase("Privileged = false")]
    [TestCase("Privileged = null")]
    [TestCase("RunAsNonRoot = true, RunAsUser = 1000, AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true")]
    [TestCase("ProcMount = default")]
    [TestCase("SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault }")]
    [TestCase("""Capabilities = new() { Add = ["NET_BIND_SERVICE"], Drop = ["ALL"] }""")]
    [TestCase("Privileged = Environment.Is64BitProcess")]
    [TestCase("RunAsUser = Environment.ProcessId")]
    [TestCase("Capabilities = new() { Add = [Environment.NewLine] }")]
    [TestCase("Capabilities = new() { Add = [.. Environment.GetCommandLineArgs()], Drop = [.. Environment.GetCommandLineArgs()] }")]
    public Task An_initializer_s_safe_or_unknown_value_is_not(string assignment) => Verify.Expression($$"""new SecurityContext { {{assignment}} }""");

    [TestCase("Port(80, hostPort: {|SP1005:8080|})")]
    [TestCase("""Port(80, "http", {|SP1005:8080|})""")]
    [TestCase("Port(hostPort: {|SP1005:8080|}, port: 80)")]
    [TestCase("Port(p => p.ContainerPort(80).HostPort({|SP1005:8080|}))")]
    [TestCase("Port(new ContainerPort { Port = 80, HostPort = {|SP1005:8080|} })")]
    [TestCase("Ports([new() { Port = 80, HostPort = {|SP1005:8080|} }])")]
    [TestCase("LivenessProbe(l => l.HttpGet(g => g.Host({|SP1013:\"10.0.0.1\"|}).Port(80)))")]
    public Task A_host_port_and_a_host_are_flagged(string call) => Verify.Container("." + call);

    [TestCase("Port(80)")]
    [TestCase("Port(80).Port(81, hostPort: 0)")]
    [TestCase("Port(80, hostPort: null)")]
    [TestCase("Port(80, hostPort: Environment.ProcessId)")]
    public Task A_port_of_its_own_is_not(string call) => Verify.Container("." + call);
}
