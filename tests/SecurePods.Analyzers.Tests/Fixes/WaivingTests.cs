using SecurePods.CodeFixes;

namespace SecurePods.Analyzers.Tests.Fixes;

/// <summary>«Waive with a reason»: on the builder of what the finding is about, without the reason, which is then what is reported.</summary>
public class WaivingTests
{
    const string NoReason = "because: {|SP9021:\"\"|}";

    [Test]
    public Task A_pod_s_own_field_is_waived_on_the_pod() => VerifyFix.Waiver(
        ".HostNetwork({|SP1002:true|}).RestartPolicy(RestartPolicy.Never)",
        $".HostNetwork(true).RestartPolicy(RestartPolicy.Never).Waive(Rule.HostNetwork, {NoReason})");

    [Test]
    public Task A_container_s_is_waived_on_the_container() => VerifyFix.Waiver(
        ".Container(\"a\", \"a\", c => c.SecurityContext(s => s.Privileged({|SP1001:true|})).Port(80))",
        $".Container(\"a\", \"a\", c => c.SecurityContext(s => s.Privileged(true)).Port(80).Waive(Rule.Privileged, {NoReason}))");

    [Test]
    public Task A_model_s_is_waived_where_it_is_used() => VerifyFix.Waiver(
        ".Container(\"a\", \"a\", c => c.SecurityContext(new SecurityContext { Privileged = {|SP1001:true|} }))",
        $".Container(\"a\", \"a\", c => c.SecurityContext(new SecurityContext {{ Privileged = true }}).Waive(Rule.Privileged, {NoReason}))");

    [Test]
    public Task In_a_block_it_is_the_statement_that_goes_on() => VerifyFix.Waiver(
        ".Container(\"a\", \"a\", c => { c.SecurityContext(s => s.Privileged({|SP1001:true|})); c.Port(80); })",
        $".Container(\"a\", \"a\", c => {{ c.SecurityContext(s => s.Privileged(true)).Waive(Rule.Privileged, {NoReason}); c.Port(80); }})");

    [Test]
    public Task A_chain_over_several_lines_gets_another_line() => VerifyFix.Waiver(
        """

                    .Hostname("a") /* as the node */
                    .HostNetwork({|SP1002:true|}) /* for now */
        """,
        """

                    .Hostname("a") /* as the node */
                    .HostNetwork(true) /* for now */
                    .Waive(Rule.HostNetwork, because: {|SP9021:""|})
        """);

    [Test]
    public Task A_call_that_makes_a_container_gets_what_configures_it() => VerifyFix.Waiver(
        $".NoSecureDefaults().Waive(Rule.NoSecureDefaults, because: \"it is\").SecurityContext(s => s.RunAsNonRoot(true).SeccompProfile(f => f.Type(SeccompProfileType.RuntimeDefault))).Container({{|SP2010:{{|SP3001:{{|SP4001:\"a\"|}}|}}|}}, \"a\")",
        $".NoSecureDefaults().Waive(Rule.NoSecureDefaults, because: \"it is\").SecurityContext(s => s.RunAsNonRoot(true).SeccompProfile(f => f.Type(SeccompProfileType.RuntimeDefault))).Container(\"a\", \"a\", c => c.Waive(Rule.AllowPrivilegeEscalation, {NoReason}).Waive(Rule.CapabilitiesNotDropped, {NoReason}).Waive(Rule.WritableRootFilesystem, {NoReason}))");

    [Test]
    public Task What_has_no_builder_at_hand_is_not_waived() => VerifyFix.Waiver(
        ".ReadOnlyRootFilesystem({|SP4001:false|}).Container(\"a\", \"a\").Container(\"b\", \"b\")",
        ".ReadOnlyRootFilesystem({|SP4001:false|}).Container(\"a\", \"a\").Container(\"b\", \"b\")");

    [Test]
    public void There_is_no_waiver_for_all_at_once() => Assert.That(new WaiverFixer().GetFixAllProvider(), Is.Null);
}
