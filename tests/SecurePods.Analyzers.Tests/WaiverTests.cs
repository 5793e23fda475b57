namespace SecurePods.Analyzers.Tests;

/// <summary>A waiver silences the rule for the object on whose builder it stands, and for that alone.</summary>
public class WaiverTests
{
    [Test]
    public Task A_container_s_waiver_covers_that_container() => Verify.Pod("""
        .Container("a", "image", c => c.SecurityContext(s => s.Privileged(true)).Waive(Rule.Privileged, because: "it is"))
        .Container("b", "image", c => c.Waive(Rule.HostPort, because: "it is").SecurityContext(s => s.Privileged({|SP1001:true|})))
        """);

    [Test]
    public Task A_pod_s_waiver_covers_the_pod_s_own_fields() => Verify.Pod("""
        .HostNetwork(true)
        .HostPID({|SP1003:true|})
        .Waive(Rule.HostNetwork, because: "it is")
        .Waive(Rule.Privileged, because: "it is not")
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
