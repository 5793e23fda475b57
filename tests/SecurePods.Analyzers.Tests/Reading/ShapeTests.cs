namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>The shapes of code through which a pod is seen.</summary>
public class ShapeTests
{
    [TestCase("s => { s.Privileged({|SP1001:true|}); }")]
    [TestCase("s => { var same = s; same.RunAsGroup(1); s.Privileged({|SP1001:true|}); }")]
    [TestCase("(s) => s.RunAsGroup(1).Privileged({|SP1001:true|}).RunAsNonRoot(true)")]
    [TestCase("s => _ = s.Privileged({|SP1001:true|})")]
    [TestCase("s => s?.Privileged({|SP1001:true|})")]
    [TestCase("delegate(SecurityContextBuilder s) { s.Privileged({|SP1001:true|}); }")]
    [TestCase("new SecurityContext { Privileged = {|SP1001:true|} }")]
    [TestCase("new SecurityContext { RunAsGroup = 1 } with { Privileged = {|SP1001:true|} }")]
    public Task A_nested_object_is_read_however_it_is_made(string context) => Verify.Container($".SecurityContext({context})");

    [Test]
    public Task A_list_of_models_is_read() => Verify.Pod(""".Containers([new() { Name = "a", SecurityContext = new() { Privileged = {|SP1001:true|} } }, .. new[] { new Container { SecurityContext = new() { Privileged = {|SP1001:true|} } } }])""");

    [Test]
    public Task A_call_twice_continues_the_same_object() =>
        Verify.Container(".SecurityContext(s => s.Privileged({|SP1001:true|})).SecurityContext(s => s.AllowPrivilegeEscalation(true))");

    [Test]
    public Task A_container_called_twice_continues_by_its_name() =>
        Verify.Pod(""".Container("a", "image", c => c.SecurityContext(s => s.Privileged({|SP1001:true|}))).Container("a", c => c.SecurityContext(s => s.AllowPrivilegeEscalation(true)))""");

    [Test]
    public Task The_last_word_counts() => Verify.Pod(".HostNetwork(true).HostNetwork(false)");

    [Test]
    public Task A_setting_of_each_container_is_told_once_and_not_of_those_that_say_otherwise() => Verify.Pod("""
        .ReadOnlyRootFilesystem({|SP4001:false|})
        .Container("a", "image")
        .Container("b", "image")
        .Container("c", "image", c => c.SecurityContext(s => s.ReadOnlyRootFilesystem(true)))
        """);

    [Test]
    public Task A_setting_of_each_container_of_which_all_say_otherwise_is_none() =>
        Verify.Pod(""".ReadOnlyRootFilesystem(false).Container("c", "image", c => c.SecurityContext(s => s.ReadOnlyRootFilesystem(true)))""");

    [Test]
    public Task A_model_in_a_local_is_read_once_where_it_is_used() => Verify.Statements("""
        var context = new SecurityContext { Privileged = {|SP1001:true|}, AllowPrivilegeEscalation = true };
        _ = Deployment.Create("web", d => d.Pod(p => p.Container("a", "image", c => c.SecurityContext(context)).Container("b", "image", c => c.SecurityContext(context))));
        """);

    [Test]
    public Task A_lambda_in_a_local_is_read_where_it_is_used() => Verify.Statements("""
        Action<ContainerBuilder> harmful = c => c.SecurityContext(s => s.Privileged({|SP1001:true|}));
        _ = Deployment.Create("web", d => d.Pod(p => p.Container("a", "image", harmful).Container("b", "image", harmful)));
        """);

    [Test]
    public Task A_method_group_is_read() => Verify.File("""
        static class Program
        {
            static object Make() => Deployment.Create("web", d => d.Pod(Configure));

            static void Configure(PodTemplateSpecBuilder p) => p.HostNetwork({|SP1002:true|}).Container("main", "image", Configure);

            static void Configure(ContainerBuilder c) => c.SecurityContext(s => s.Privileged({|SP1001:true|}));
        }
        """);

    [Test]
    public Task A_helper_and_its_caller_tell_each_of_what_is_written_in_it() => Verify.Statements("""
        static ContainerBuilder Set(ContainerBuilder c, bool privileged) => c.SecurityContext(s => s.Privileged(privileged).RunAsUser({|SP2002:0|}));
        _ = Deployment.Create("web", d => d.Pod(p => p.Container("a", "image", c => Set(c, {|SP1001:true|}).Port(80, hostPort: {|SP1005:80|}))));
        """);

    [Test]
    public Task A_helper_that_returns_a_model_is_read() => Verify.File("""
        static class Program
        {
            static SecurityContext Context() => new() { Privileged = {|SP1001:true|} };

            static object Make() => Deployment.Create("web", d => d.Pod(p => p.Container("a", "image", c => c.SecurityContext(Context()))));
        }
        """);

    [Test]
    public Task Endless_recursion_comes_to_an_end() => Verify.File("""
        static class Program
        {
            static void Again(ContainerBuilder c) { Again(c); c.SecurityContext(s => s.Privileged({|SP1001:true|})); Again(c); }

            static SecurityContext Context() => Context() with { Privileged = {|SP1001:true|} };

            static object Make() => Deployment.Create("web", d => d.Pod(p => p.Container("a", "image", Again)));
        }
        """);

    [Test]
    public Task Every_place_of_code_is_looked_at() => Verify.File("""
        class Program(SecurityContext given)
        {
            static readonly SecurityContext Field = new() { Privileged = {|SP1001:true|} };
            SecurityContext Property { get; } = new() { Privileged = {|SP1001:true|} };
            SecurityContext Computed => given with { Privileged = {|SP1001:true|} };
            Program() : this(new SecurityContext { Privileged = {|SP1001:true|} }) { }
            static void Default(object x) { foreach (var c in new[] { new SecurityContext { Privileged = {|SP1001:true|} } }) Default(c); }
            Func<object> Lambda => () => Enumerable.Range(0, 3).Select(i => new SecurityContext { Privileged = {|SP1001:true|} });
        }
        """);

    [Test]
    public Task Top_level_statements_are_looked_at() => Verify.Program("""Console.Write(Pod.Create("a", p => p.HostNetwork({|SP1002:true|})).ToYaml());""");

    [Test]
    public Task Generated_code_is_looked_at() => Verify.File("""
        // <auto-generated/>
        static class Program
        {
            static object Make() => Pod.Create("a", p => p.HostNetwork({|SP1002:true|}));
        }
        """);

    [Test]
    public Task A_team_s_own_shortcut_is_seen_through() => Verify.File("""
        using SecurePods.Annotations;

        static class Shortcuts
        {
            public static ContainerBuilder Debug(this ContainerBuilder c, [Sets("securityContext.privileged")] bool privileged, [Sets("ports[].containerPort")] int port, [Sets("ports[].hostPort")] int? open = null) => c;

            [Sets("securityContext.runAsUser", Value = 0)]
            public static ContainerBuilder Root(this ContainerBuilder c) => c;

            static object Make() => Deployment.Create("web", d => d.Pod(p => p.Container("a", "image", c => c.Debug({|SP1001:true|}, 80, {|SP1005:80|}).{|SP2002:Root|}())));
        }
        """);
}
