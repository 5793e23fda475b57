namespace SecurePods.Analyzers.Tests.Strict;

/// <summary>What a strict project may write without a word: whatever no control looks at, and all that is the same on every way.</summary>
public class ProvenTests
{
    [TestCase("p")]
    [TestCase("""p.Container("main", "image")""")]
    [TestCase("""p.Container(Environment.NewLine, Environment.NewLine, c => c.Env("a", Environment.NewLine).Port(Environment.ProcessId).Args(Environment.GetCommandLineArgs()))""")]
    [TestCase("""p.Container(Environment.NewLine, "a").Container(Environment.NewLine, "b", c => c.TempDirectory("/tmp"))""")]
    [TestCase("""p.Label(Environment.NewLine, "a").Annotation("a", Environment.NewLine)""")]
    [TestCase("""p.ConfigMapVolume("settings", Environment.NewLine)""")]
    [TestCase("""p.Container("a", "a", c => c.LivenessProbe(l => l.Http("/", Environment.ProcessId)))""")]
    [TestCase("""p.HostNetwork(Environment.ProcessId > 0 ? false : false)""")]
    public Task What_no_control_looks_at_may_be_unknown(string chain) => InPod($"p => {(chain == "p" ? "{ }" : chain)}");

    [TestCase("if (Environment.ProcessId > 1) p.RestartPolicy(RestartPolicy.Never);")]
    [TestCase("if (Environment.ProcessId > 1) p.Container(\"a\", \"a\"); else p.Container(\"b\", \"b\");")]
    [TestCase("foreach (var name in Environment.GetCommandLineArgs()) p.Container(name, name, c => { if (name.Length > 3) c.Port(80); });")]
    [TestCase("switch (Environment.ProcessId) { case 1: p.HostNetwork(false); break; default: p.Hostname(\"a\"); break; }")]
    [TestCase("_ = Environment.ProcessId > 1 ? p.HostNetwork(false) : p.HostPID(false);")]
    public Task Every_way_is_gone(string statements) => InPod($"p => {{ {statements} }}");

    [Test]
    public Task Helpers_of_the_same_file_are_followed() => Verify.File("""
        public static class Program
        {
            public static Manifest Make(string name) => Deployment.Create(name, d => d.Pod(p => Configure(p, name, false)));
            static void Configure(PodTemplateSpecBuilder p, string name, bool network) { p.HostNetwork(network); p.Container(name, name, Harden); }
            static void Harden(ContainerBuilder c) => c.SecurityContext(Context);
            static readonly SecurityContext Context = new() { Privileged = false };
        }
        """, TestProgram.Strict);

    [Test]
    public Task A_raw_pod_is_proven_if_it_says_everything() => Verify.Expression("""
        new Pod
        {
            Spec = new()
            {
                SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } },
                Containers = [new() { Name = Environment.NewLine, SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, Capabilities = new() { Drop = ["ALL"] } } }],
            },
        }
        """, TestProgram.Strict);

    [Test]
    public Task What_is_reported_as_it_is_is_not_reported_as_undecided() => InPod("p => { if (Environment.ProcessId > 1) p.HostNetwork({|SP1002:true|}); }");

    [Test]
    public Task What_is_waived_is_not_undecided() => InPod("""p => p.HostNetwork(Environment.ProcessId > 1).Waive(Rule.HostNetwork, because: "it may be")""");

    [Test]
    public Task A_part_of_a_pod_is_judged_where_the_pod_is_made() => Verify.File("""
        public static class Parts
        {
            public static void Network(PodBuilder p, bool on) => p.HostNetwork(on);
            public static SecurityContext Context(bool privileged) => new() { Privileged = privileged };
        }
        """, TestProgram.Strict);

    [Test]
    public Task Nothing_is_undecided_where_nothing_is_forbidden() => Verify.Statements("""
        _ = Pod.Create("a", p => p.HostNetwork(Environment.ProcessId > 1));
        """, new Dictionary<string, string>(TestProgram.Strict) { ["SecurePodsLevel"] = "privileged" });

    [Test]
    public Task What_only_the_restricted_level_asks_is_not_undecided_at_baseline() => Verify.Statements("""
        _ = Pod.Create("a", p => p.Container("a", "a", c => c.SecurityContext(s => s.RunAsUser(Environment.ProcessId))));
        """, new Dictionary<string, string>(TestProgram.Strict) { ["SecurePodsLevel"] = "baseline" });

    [Test]
    public Task A_project_that_is_not_strict_is_not_told() => Verify.Pod(".HostNetwork(Environment.ProcessId > 1)");

    static Task InPod(string configure) => Verify.Statements($"""_ = Deployment.Create("web", d => d.Pod({configure}));""", TestProgram.Strict);
}
