namespace SecurePods.Analyzers.Tests.Strict;

/// <summary>A strict project is told of whatever keeps a pod from being proven, at the place that made it so, once a cause.</summary>
public class UndecidedTests
{
    [TestCase(".HostNetwork({|SP9024:Environment.ProcessId > 1|})")]
    [TestCase(".Container(\"a\", \"a\", c => c.SecurityContext(s => s.Privileged({|SP9024:Environment.ProcessId > 1|})))")]
    [TestCase(".Container(\"a\", \"a\", c => c.SecurityContext(s => s.Capabilities(k => k.Add({|SP9024:Environment.NewLine|}))))")]
    [TestCase(".Container(\"a\", \"a\", c => c.Port(80, hostPort: {|SP9024:Environment.ProcessId|}))")]
    [TestCase(".SecurityContext(s => s.Sysctl(y => y.Name({|SP9024:Environment.NewLine|}).Value(\"1\")))")]
    [TestCase(".Os(o => o.Name({|SP9024:Environment.ProcessId > 1 ? OSName.Linux : OSName.Windows|}))")]
    [TestCase(".Annotation({|SP9024:Environment.NewLine|}, \"a\")")]
    [TestCase(".Volume(\"a\", v => v.HostPath({|SP9024:Other.Value<HostPathVolumeSource>()|}))")]
    public Task A_value_that_only_the_program_knows(string chain) => InPod("p => p" + chain);

    [TestCase("{|SP9024:Other.Value<Action<PodTemplateSpecBuilder>>()|}")]
    [TestCase("{|SP9024:Other.Configure|}")]
    [TestCase("p => Other.Configure({|SP9024:p|})")]
    [TestCase("p => p.HostNetwork(false).{|SP9024:Extended|}().RestartPolicy(RestartPolicy.Never)")]
    [TestCase("p => Other.Keep({|SP9024:p.HostNetwork(false)|})")]
    [TestCase("p => { Other.Kept = {|SP9024:p|}; }")]
    [TestCase("p => { var both = ({|SP9024:p|}, 1); }")]
    [TestCase("p => { p.HostNetwork(false); Other.Run({|SP9024:() => p.RestartPolicy(RestartPolicy.Never)|}); }")]
    [TestCase("p => { Action later = () => p.RestartPolicy(RestartPolicy.Never); Other.Run({|SP9024:later|}); }")]
    [TestCase("p => { void Later() => p.RestartPolicy(RestartPolicy.Never); Other.Run({|SP9024:Later|}); }")]
    [TestCase("async p => { await System.Threading.Tasks.Task.Yield(); p.RestartPolicy(RestartPolicy.Never); }", true)]
    public Task Code_out_of_sight_that_gets_a_builder(string configure, bool isWhole = false) => InPod(isWhole ? $"{{|SP9024:{configure}|}}" : configure);

    [TestCase("{|SP9024:for|} (var i = 0; i < 2; i++) if (i > 0) p.HostNetwork(false);")]
    [TestCase("{|SP9024:try|} { p.HostNetwork(false); Other.Run(null!); } catch (Exception) { }")]
    [TestCase("again: if (Environment.ProcessId > 1) {|SP9024:goto|} again; p.HostNetwork(false);")]
    public Task A_way_that_is_not_followed(string statements) => InPod($"p => {{ {statements} }}");

    [Test]
    public Task More_ways_than_can_be_gone() => Verify.Statements($$"""
        _ = Pod.{|SP9024:Create|}("a", p => { {{string.Concat(Enumerable.Repeat("if (Environment.ProcessId > 1) p.HostNetwork(false);", 9))}} });
        """, TestProgram.Strict);

    [Test]
    public Task What_is_found_on_some_ways_only() => InPod("""
        p =>
        {
            p.Container({|SP9024:"a"|}, "a");
            if (Environment.ProcessId > 1)
                p.{|SP9029:NoSecureDefaults|}();
        }
        """);

    [Test]
    public Task What_is_found_only_where_two_ways_meet() => InPod("""
        p =>
        {
            p.HostUsers(true).Container("a", "a", c => c.SecurityContext(s => s.RunAsUser({|SP9024:0|})));
            if (Environment.ProcessId > 1)
                p.HostUsers(false);
            if (Environment.ProcessId > 2)
                p.HostUsers(false);
        }
        """);

    [TestCase("{|SP9024:Other.Value<Pod>()|} with { Metadata = null }")]
    [TestCase("new Pod { Spec = {|SP9024:Other.Value<PodSpec>()|} }")]
    [TestCase("new Deployment { Spec = new() { Template = {|SP9024:Other.Value<PodTemplateSpec>()|} } }")]
    [TestCase("Pod.Create(\"a\", p => p.Containers({|SP9024:Other.Value<Container[]>()|}))")]
    [TestCase("Pod.Create(\"a\", p => p.Containers([new() { Name = \"a\" }, .. {|SP9024:Other.Value<Container[]>()|}]))")]
    [TestCase("Pod.Create(\"a\", p => p.Containers([{|SP9024:Other.Value<Container>()|}]))")]
    [TestCase("Pod.Create(\"a\", p => p.Container({|SP9024:Other.Value<Container>()|}))")]
    [TestCase("Pod.Create(\"a\", p => p.SecurityContext({|SP9024:Environment.ProcessId > 1 ? new PodSecurityContext() : null|}))")]
    public Task A_model_that_comes_from_elsewhere(string expression) => Expression(expression);

    [Test]
    public Task A_raw_pod_that_may_still_be_changed() => File("""
        static Pod Kept = null!;
        static void Make() => Kept = new Pod { Spec = new() { SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } } } };
        static void Change() => Kept = {|SP9024:Kept|} with { Spec = null };
        """);

    [Test]
    public Task A_pod_that_is_read_by_another_one_and_stands_itself() => Statements("""
        var first = new Pod { Spec = new() { HostNetwork = {|SP9024:Environment.ProcessId > 1|} } };
        var second = first with { Spec = new() };
        object[] made = [first, second];
        """);

    [Test]
    public Task An_iterator_runs_later() => File("""
        static Pod Make() => Pod.Create("a", p => p.Containers({|SP9024:Some()|}));
        static IEnumerable<Container> Some() { yield return new Container { Name = "a" }; yield return new Container { Name = "b" }; }
        """);

    [Test]
    public Task Parameters_that_are_changed() => File("""
        static Pod Make() => Pod.Create("a", p => Set(p, false));
        static void Set(PodBuilder p, bool network) { network = Environment.ProcessId > 1; p.HostNetwork({|SP9024:network|}); }
        """);

    [Test]
    public Task A_public_helper_says_it_where_the_pod_is_made() => File("""
        static Pod Make() => Pod.{|SP9024:Create|}("a", p => Set(p));
        public static void Set(PodBuilder p) => p.HostNetwork(Environment.ProcessId > 1);
        """);

    [Test]
    public Task One_cause_is_told_once() => Verify.File("""
        static class Program
        {
            static void Main() => _ = Pod.Create("a", p => p.Containers({|SP9024:Environment.ProcessId > 1 ? null : new Container[1]|}));
        }
        """, TestProgram.Strict);

    static Task InPod(string configure) => Statements($"""_ = Deployment.Create("web", d => d.Pod({configure}));""");

    static Task Expression(string expression) => Statements($"object made = {expression};");

    static Task Statements(string statements) => File($$"""static void Main() { {{statements}} }""");

    static Task File(string members) => Verify.File($$"""
        static class Program
        {
            {{members}}
        }
        """, Other, TestProgram.Strict);

    const string Other = """
        static class Other
        {
            public static PodTemplateSpecBuilder Kept = null!;
            public static T Value<T>() => default!;
            public static void Configure(PodTemplateSpecBuilder p) { }
            public static void Keep(PodTemplateSpecBuilder p) { }
            public static PodTemplateSpecBuilder Extended(this PodTemplateSpecBuilder p) => p;
            public static void Run(Action action) { }
        }
        """;
}
