namespace SecurePods.Analyzers.Tests.Fixes;

public class CorrectionTests
{
    [TestCase("RunAsNonRoot({|SP2001:false|})", "RunAsNonRoot(true)")]
    [TestCase("AllowPrivilegeEscalation({|SP2010:true|})", "AllowPrivilegeEscalation(false)")]
    [TestCase("ReadOnlyRootFilesystem({|SP4001:false|})", "ReadOnlyRootFilesystem(true)")]
    [TestCase("SeccompProfile(p => p.Type({|SP3010:SeccompProfileType.Unconfined|}))", "SeccompProfile(p => p.Type(SeccompProfileType.RuntimeDefault))")]
    [TestCase("AppArmorProfile(p => p.Type({|SP3013:AppArmorProfileType.Unconfined|}))", "AppArmorProfile(p => p.Type(AppArmorProfileType.RuntimeDefault))")]
    public Task A_builder_is_given_the_safe_value(string before, string after) =>
        VerifyFix.Container($".SecurityContext(s => s.{before})", $".SecurityContext(s => s.{after})");

    [TestCase("RunAsNonRoot = {|SP2001:false|}", "RunAsNonRoot = true")]
    [TestCase("AllowPrivilegeEscalation = {|SP2010:true|}", "AllowPrivilegeEscalation = false")]
    [TestCase("ReadOnlyRootFilesystem = {|SP4001:false|}", "ReadOnlyRootFilesystem = true")]
    public Task An_initialiser_is_given_the_safe_value(string before, string after) =>
        VerifyFix.Expression($$"""new SecurityContext { {{before}} }""", $$"""new SecurityContext { {{after}} }""");

    [Test]
    public Task All_of_one_kind_are_mended_at_once() => VerifyFix.Pod(
        """.Container("a", "image", c => c.SecurityContext(s => s.RunAsNonRoot({|SP2001:false|}))).Container("b", "image", c => c.SecurityContext(s => s.RunAsNonRoot({|SP2001:false|})))""",
        """.Container("a", "image", c => c.SecurityContext(s => s.RunAsNonRoot(true))).Container("b", "image", c => c.SecurityContext(s => s.RunAsNonRoot(true)))""");
}
