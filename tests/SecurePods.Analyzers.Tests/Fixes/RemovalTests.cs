namespace SecurePods.Analyzers.Tests.Fixes;

public class RemovalTests
{
    [TestCase("HostNetwork", "SP1002")]
    [TestCase("HostPID", "SP1003")]
    [TestCase("HostIPC", "SP1004")]
    public Task A_call_is_taken_out_of_its_chain(string method, string id) => VerifyFix.Pod(
        $$""".{{method}}({|{{id}}:true|}).Container("main", "image")""",
        """.Container("main", "image")""");

    [Test]
    public Task A_call_alone_in_a_lambda_takes_the_call_around_it_with_it() => VerifyFix.Container(
        ".Port(80).SecurityContext(s => s.Privileged({|SP1001:true|}))",
        ".Port(80)");

    [Test]
    public Task A_lambda_that_nothing_is_left_of_goes() => VerifyFix.Pod(
        """.Container("main", "image", c => c.SecurityContext(s => s.Privileged({|SP1001:true|})))""",
        """.Container("main", "image")""");

    [Test]
    public Task A_call_in_a_chain_over_lines_leaves_the_others_as_they_stand() => VerifyFix.Container(
        """

            .Port(80)
            .SecurityContext(s => s.Privileged({|SP1001:true|}))
            .TempDirectory("/tmp")
        """,
        """

            .Port(80)
            .TempDirectory("/tmp")
        """);

    [Test]
    public Task A_statement_goes_as_a_whole() => VerifyFix.Container(
        """.SecurityContext(s => { s.Privileged({|SP1001:true|}); s.RunAsGroup(1000); })""",
        """.SecurityContext(s => { s.RunAsGroup(1000); })""");

    [Test]
    public Task A_named_host_port_goes_alone() => VerifyFix.Container(
        """.Port(80, hostPort: {|SP1005:8080|})""",
        """.Port(80)""");

    [Test]
    public Task A_counted_host_port_goes_and_those_behind_it_are_named() => VerifyFix.Container(
        """.Port(80, "http", {|SP1005:8080|}, Protocol.TCP)""",
        """.Port(80, "http", protocol: Protocol.TCP)""");

    [Test]
    public Task Root_is_taken_away() => VerifyFix.Container(
        ".SecurityContext(s => s.RunAsUser({|SP2002:0|}).RunAsGroup(1000))",
        ".SecurityContext(s => s.RunAsGroup(1000))");

    [Test]
    public Task Capabilities_are_taken_away_one_by_one_until_the_call_is_empty() => VerifyFix.Container(
        """.Port(80).SecurityContext(s => s.Capabilities(k => k.Add({|SP3003:"SYS_ADMIN"|}, {|SP3003:Capability.NetRaw|})))""",
        """.Port(80)""");

    [Test]
    public Task An_allowed_capability_stays() => VerifyFix.Container(
        """.SecurityContext(s => s.Capabilities(k => k.Add("NET_BIND_SERVICE", {|SP3003:"SYS_ADMIN"|})))""",
        """.SecurityContext(s => s.Capabilities(k => k.Add("NET_BIND_SERVICE")))""");

    [Test]
    public Task An_assignment_is_taken_out_of_its_initialiser() => VerifyFix.Expression(
        "new SecurityContext { Privileged = {|SP1001:true|}, RunAsNonRoot = true }",
        "new SecurityContext { RunAsNonRoot = true }");

    [Test]
    public Task An_item_is_taken_out_of_its_list() => VerifyFix.Expression(
        """new Capabilities { Add = ["NET_BIND_SERVICE", {|SP3003:"SYS_ADMIN"|}] }""",
        """new Capabilities { Add = ["NET_BIND_SERVICE"] }""");

    [Test]
    public Task What_is_left_of_an_initialiser_goes_as_far_as_it_says_nothing() => VerifyFix.Expression(
        """new Container { Name = "main", SecurityContext = new() { Capabilities = new() { Add = [{|SP3003:"SYS_ADMIN"|}, {|SP3003:"NET_RAW"|}] } } }""",
        """new Container { Name = "main" }""");

    [Test]
    public Task An_object_that_stands_alone_stays() => VerifyFix.Expression(
        "new SecurityContext { Privileged = {|SP1001:true|} }",
        "new SecurityContext()");

    [Test]
    public Task An_item_of_a_list_stays_however_little_it_says() => VerifyFix.Pod(
        """.Spec(new PodSpec { Containers = [new() { SecurityContext = new() { Privileged = {|SP1001:true|} } }] })""",
        """.Spec(new PodSpec { Containers = [new()] })""");

    [Test]
    public Task A_change_that_changes_nothing_is_its_operand() => VerifyFix.Statements(
        "var context = new SecurityContext(); object made = context with { Privileged = {|SP1001:true|} };",
        "var context = new SecurityContext(); object made = context;");

    [Test]
    public Task The_last_item_of_an_array_takes_the_array_with_it() => VerifyFix.Container(
        """.Port(80).SecurityContext(s => s.Capabilities(k => k.Add(new[] { {|SP3003:"SYS_ADMIN"|} })))""",
        """.Port(80)""");

    [Test]
    public Task Named_lambdas_and_nameless_objects_keep_an_empty_body() => VerifyFix.Statements(
        "Action<PodSpecBuilder> configure = s => s.HostPID({|SP1003:true|}); _ = Pod.Create(p => p.HostNetwork({|SP1002:true|}));",
        "Action<PodSpecBuilder> configure = s => { }; _ = Pod.Create(p => { });");

    [Test]
    public Task The_switching_off_of_secure_defaults_is_taken_out() => VerifyFix.Pod(
        """.{|SP9029:NoSecureDefaults|}().SecurityContext(s => s.RunAsNonRoot(true).SeccompProfile(f => f.Type(SeccompProfileType.RuntimeDefault)))""",
        """.SecurityContext(s => s.RunAsNonRoot(true).SeccompProfile(f => f.Type(SeccompProfileType.RuntimeDefault)))""");

    [Test]
    public Task A_helper_keeps_an_empty_body() => VerifyFix.File(
        """
        static class Helper
        {
            public static void Loosen(SecurityContextBuilder s) => s.Privileged({|SP1001:true|});

            public static SecurityContextBuilder Looser(SecurityContextBuilder s) => s.Privileged({|SP1001:true|});
        }
        """,
        """
        static class Helper
        {
            public static void Loosen(SecurityContextBuilder s)
            {
            }

            public static SecurityContextBuilder Looser(SecurityContextBuilder s) => s;
        }
        """);

    [Test]
    public Task A_value_that_comes_from_elsewhere_is_left_to_its_author() => VerifyFix.Statements(
        """
        static void Set(SecurityContextBuilder s, bool privileged) => s.Privileged(privileged);
        _ = Deployment.Create("web", d => d.Pod(p => p.Container("main", "image", c => c.SecurityContext(s => Set(s, {|SP1001:true|})))));
        """,
        """
        static void Set(SecurityContextBuilder s, bool privileged) => s.Privileged(privileged);
        _ = Deployment.Create("web", d => d.Pod(p => p.Container("main", "image", c => c.SecurityContext(s => Set(s, {|SP1001:true|})))));
        """);

    [Test]
    public Task So_is_one_that_would_only_be_corrected() => VerifyFix.Statements(
        """
        static void Set(SecurityContextBuilder s, bool nonRoot) => s.RunAsNonRoot(nonRoot);
        _ = Deployment.Create("web", d => d.Pod(p => p.Container("main", "image", c => c.SecurityContext(s => Set(s, {|SP2001:false|})))));
        """,
        """
        static void Set(SecurityContextBuilder s, bool nonRoot) => s.RunAsNonRoot(nonRoot);
        _ = Deployment.Create("web", d => d.Pod(p => p.Container("main", "image", c => c.SecurityContext(s => Set(s, {|SP2001:false|})))));
        """);
}
