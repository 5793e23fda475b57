namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>The fixer mends initializers and assignments of other libraries' models.</summary>
public class FixTests
{
    [TestCase("return new V1SecurityContext { Privileged = {|SP1001:true|}, RunAsUser = 1000 };", "return new V1SecurityContext { RunAsUser = 1000 };")]
    [TestCase("return new V1SecurityContext { RunAsNonRoot = {|SP2001:false|} };", "return new V1SecurityContext { RunAsNonRoot = true };")]
    [TestCase("""return new V1SeccompProfile { Type = {|SP3010:"Unconfined"|} };""", """return new V1SeccompProfile { Type = "RuntimeDefault" };""")]
    [TestCase("""return new V1Capabilities { Add = new List<string> { {|SP3003:"SYS_ADMIN"|}, "NET_BIND_SERVICE" } };""", """return new V1Capabilities { Add = new List<string> { "NET_BIND_SERVICE" } };""")]
    [TestCase("spec.NodeName = \"a\"; spec.HostNetwork = {|SP1002:true|}; return spec;", "spec.NodeName = \"a\"; return spec;")]
    [TestCase("spec.SecurityContext.RunAsNonRoot = {|SP2001:false|}; return spec;", "spec.SecurityContext.RunAsNonRoot = true; return spec;")]
    [TestCase("var context = new V1SecurityContext(); context.AllowPrivilegeEscalation = {|SP2010:true|}; return context;", "var context = new V1SecurityContext(); context.AllowPrivilegeEscalation = false; return context;")]
    public Task The_official_client_s_models(string before, string after) => VerifyLibrary.KubernetesClient.Fix(before, after, "V1PodSpec spec");

    [TestCase("return new SecurityContextArgs { Privileged = {|SP1001:true|}, RunAsUser = 1000 };", "return new SecurityContextArgs { RunAsUser = 1000 };")]
    [TestCase("return new SecurityContextArgs { RunAsNonRoot = {|SP2001:false|} };", "return new SecurityContextArgs { RunAsNonRoot = true };")]
    [TestCase("""return new SeccompProfileArgs { Type = {|SP3010:"Unconfined"|} };""", """return new SeccompProfileArgs { Type = "RuntimeDefault" };""")]
    public Task Pulumi_s_arguments(string before, string after) => VerifyLibrary.Pulumi.Fix(before, after);

    [TestCase("return new SecurityContextV1 { RunAsUser = {|SP2002:0|}, Privileged = false };", "return new SecurityContextV1 { Privileged = false };")]
    [TestCase("var spec = new PodSpecV1(); spec.HostPid = {|SP1003:true|}; return spec;", "var spec = new PodSpecV1(); return spec;")]
    public Task Aspire_s_resources(string before, string after) => VerifyLibrary.Aspire.Fix(before, after);
}
