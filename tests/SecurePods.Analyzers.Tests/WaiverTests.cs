namespace SecurePods.Analyzers.Tests;

/// <summary>A waiver silences the rule for the object on whose builder it stands, and for that alone.</summary>
public class WaiverTests
{
    [Test]
    public Task A_container_s_waiver_covers_that_container() => Verify.Pod("""
        .Container("a", "image", c => c.SecurityContext(s => s.Privileged(true)).Waive(Rule.Privileged, because: "it is"))
        .Container("b", "image", c => c.{|SP9028:Waive|}(Rule.HostPort, because: "it is").SecurityContext(s => s.Privileged({|SP1001:true|})))
        """);

    [Test]
    public Task A_pod_s_waiver_covers_the_pod_s_own_fields() => Verify.Pod("""
        .HostNetwork(true)
        .HostPID({|SP1003:true|})
        .Waive(Rule.HostNetwork, because: "it is")
        .{|SP9028:Waive|}(Rule.Privileged, because: "it is not")
        .Container("a", "image", c => c.SecurityContext(s => s.Privileged({|SP1001:true|})))
        """);

    [Test]
    public Task A_waiver_covers_what_the_rule_entails() => Verify.Container("""
        .SecurityContext(s => s.Privileged(true).AllowPrivilegeEscalation(true)).Waive(Rule.Privileged, because: "it is")
        """);

    [Test]
    public Task A_container_s_name_need_not_be_known() => Verify.Pod("""
        .Container(Environment.NewLine, "image", c => c.SecurityContext(s => s.Privileged(true)).Waive(Rule.Privileged, because: "it is"))
        .Container(Environment.NewLine, "image", c => c.SecurityContext(s => s.Privileged({|SP1001:true|})))
        """);

    [Test]
    public Task A_helper_s_waiver_covers_what_the_helper_says() => Verify.File("""
        static class Helper
        {
            static void Configure(ContainerBuilder c)
            {
                c.SecurityContext(s => s.Privileged(true));
                c.Waive(Rule.Privileged, because: "it is");
            }
        }
        """);

    [Test]
    public Task A_model_is_waived_where_it_is_used() => Verify.Statements("""
        var context = new SecurityContext { Privileged = true };
        _ = Pod.Create("a", p => p.Container("a", "image", c => c.SecurityContext(context).Waive(Rule.Privileged, because: "it is")));
        """);

    [Test]
    public Task A_finished_object_brings_its_waivers_along() => Verify.Statements("""
        var web = Pod.Create("a", p => p.HostNetwork(true).Waive(Rule.HostNetwork, because: "it is"));
        object made = web with { Spec = web.Spec };
        object other = web with { };
        """);

    [Test]
    public Task The_switching_off_of_secure_defaults_is_waived_on_the_pod() => Verify.Statements("""
        _ = Pod.Create("a", p => p.NoSecureDefaults().Waive(Rule.NoSecureDefaults, because: "it is"));
        """);

    [TestCase(".HostNetwork(false).{|SP9028:Waive|}(Rule.HostNetwork, because: \"it was\")")]
    [TestCase(".HostNetwork(true).{|SP9028:Waive|}(Rule.HostNetwork, because: \"it is\").HostNetwork(false)")]
    [TestCase(".HostNetwork(Environment.ProcessId > 1).Waive(Rule.HostNetwork, because: \"it may be\")")]
    [TestCase(".Container(\"a\", \"a\", c => c.SecurityContext(s => s.Privileged(Environment.ProcessId > 1)).{|SP9028:Waive|}(Rule.HostPort, because: \"it is none\").Waive(Rule.Privileged, because: \"it may be\"))")]
    [TestCase(".Container(\"a\", \"a\", c => c.SecurityContext(s => s.ReadOnlyRootFilesystem(false)).Waive(Rule.WritableRootFilesystem, because: \"it is\"))")]
    [TestCase(".Waive(Environment.NewLine, because: \"whatever it is\")")]
    [TestCase(".Waive(Rule.HostNetwork, because: \"it was\", until: {|SP9022:\"2020-02-29\"|})")]
    public Task A_waiver_of_nothing_is_reported_where_nothing_may_come_that_it_covers(string chain) => Verify.Pod(chain);

    [Test]
    public Task A_waiver_that_only_a_stricter_level_needs_is_one_of_something() => Verify.Pod(
        """.Container("a", "a", c => c.SecurityContext(s => s.RunAsUser(0)).Waive(Rule.RunAsUser, because: "it is"))""",
        new Dictionary<string, string> { ["SecurePodsLevel"] = "baseline" });

    [Test]
    public Task A_helper_s_waiver_is_of_use_where_one_of_its_users_needs_it() => Verify.File("""
        static class Helper
        {
            static void Waived(ContainerBuilder c) => c.Waive(Rule.Privileged, because: "some are");
            static void Unused(ContainerBuilder c) => c.{|SP9028:Waive|}(Rule.HostPort, because: "none is");
            public static void Exported(ContainerBuilder c) => c.Waive(Rule.HostPort, because: "others may be");
            static Pod Make() => Pod.Create("a", p => p
                .Container("a", "a", c => { c.SecurityContext(s => s.Privileged(true)); Waived(c); Unused(c); })
                .Container("b", "b", c => { Waived(c); Exported(c); }));
        }
        """);

    [Test]
    public Task A_waiver_for_what_the_code_does_on_one_of_its_ways_is_of_use() => Verify.Statements("""
        _ = Pod.Create("a", p => { if (Environment.ProcessId > 1) p.HostNetwork(true); p.Waive(Rule.HostNetwork, because: "it may be"); });
        """);

    [TestCase("because: {|SP9021:\"\"|}")]
    [TestCase("because: {|SP9021:null|}")]
    [TestCase("because: {|SP9021:Environment.NewLine|}")]
    [TestCase("until: \"9999-12-31\", because: \"it is\"")]
    [TestCase("because: \"it is\", until: Environment.NewLine")]
    public Task A_reason_is_a_constant_text(string words) => Verify.Pod($".HostNetwork(true).Waive(Rule.HostNetwork, {words})");

    [Test]
    public Task A_waiver_whose_last_day_is_over_waives_nothing() =>
        Verify.Pod(""".HostNetwork({|SP1002:true|}).Waive(Rule.HostNetwork, because: "it was", until: {|SP9022:"2020-02-29"|})""");
}
