namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>What the initializers of the official client's models say.</summary>
public class InitializerTests
{
    static VerifyLibrary Verify => VerifyLibrary.KubernetesClient;

    [TestCase("new V1SecurityContext { Privileged = {|SP1001:true|} }")]
    [TestCase("new V1SecurityContext { RunAsNonRoot = {|SP2001:false|} }")]
    [TestCase("new V1SecurityContext { RunAsUser = {|SP2002:0|} }")]
    [TestCase("new V1SecurityContext { AllowPrivilegeEscalation = {|SP2010:true|} }")]
    [TestCase("new V1SecurityContext { ReadOnlyRootFilesystem = {|SP4001:false|} }")]
    [TestCase("""new V1SecurityContext { ProcMount = {|SP3016:"Unmasked"|} }""")]
    [TestCase("""new V1SecurityContext { SeccompProfile = new() { Type = {|SP3010:"Unconfined"|} } }""")]
    [TestCase("""new V1SecurityContext { SeccompProfile = new V1SeccompProfile { Type = {|SP3010:"Unconfined"|} } }""")]
    [TestCase("""new V1SecurityContext { AppArmorProfile = new() { Type = {|SP3013:"Unconfined"|} } }""")]
    [TestCase("""new V1SecurityContext { SeLinuxOptions = new() { Type = {|SP3014:"spc_t"|}, User = {|SP3015:"system_u"|} } }""")]
    [TestCase("""new V1SecurityContext { Capabilities = new() { Add = new[] { {|SP3003:"SYS_ADMIN"|}, {|SP3002:"CHOWN"|} }, Drop = new List<string> { "ALL" } } }""")]
    [TestCase("""new V1SecurityContext { Capabilities = new() { Add = [{|SP3003:"SYS_ADMIN"|}, "NET_BIND_SERVICE"], Drop = {|SP3001:["NET_RAW"]|} } }""")]
    [TestCase("new V1SecurityContext { WindowsOptions = new() { HostProcess = {|SP1012:true|} } }")]
    [TestCase("new V1PodSpec { HostNetwork = {|SP1002:true|}, HostPID = {|SP1003:true|}, HostIPC = {|SP1004:true|} }")]
    [TestCase("""new V1PodSpec { Volumes = [new() { Name = "v", HostPath = {|SP1007:new|}() { Path = "/" } }] }""")]
    [TestCase("""new V1PodSecurityContext { Sysctls = [new() { Name = {|SP3017:"kernel.msgmax"|}, Value = "1" }] }""")]
    [TestCase("new V1ContainerPort { ContainerPort = 80, HostPort = {|SP1005:80|} }")]
    [TestCase("""new V1Probe { HttpGet = new() { Host = {|SP1013:"10.0.0.1"|}, Port = 80 } }""")]
    [TestCase("new V1EphemeralContainer { SecurityContext = new() { Privileged = {|SP1001:true|} } }")]
    [TestCase("new V1Deployment { Spec = new() { Template = new() { Spec = new() { HostNetwork = {|SP1002:true|} } } } }")]
    [TestCase("new V1CronJob { Spec = new() { JobTemplate = new() { Spec = new() { Template = new() { Spec = new() { HostNetwork = {|SP1002:true|} } } } } } }")]
    [TestCase("""new V1Pod { Metadata = new() { Annotations = new Dictionary<string, string> { ["container.apparmor.security.beta.kubernetes.io/main"] = {|SP3013:"unconfined"|} } }, Spec = new() }""")]
    [TestCase("new V1DaemonSet { Spec = new() { Template = { Spec = { HostPID = {|SP1003:true|} } } } }")]
    public Task An_unsafe_value_is_flagged(string expression) => Verify.File($$"""static object Kept; static void Keep() => Kept = {{expression}};""");

    [TestCase("Privileged = false")]
    [TestCase("Privileged = null")]
    [TestCase("Privileged = flag")]
    [TestCase("RunAsNonRoot = true, RunAsUser = 1000, AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true")]
    [TestCase("RunAsNonRoot = flag, RunAsUser = number, AllowPrivilegeEscalation = flag, ReadOnlyRootFilesystem = flag")]
    [TestCase("ProcMount = \"Default\"")]
    [TestCase("ProcMount = text")]
    [TestCase("SeccompProfile = new() { Type = \"RuntimeDefault\" }")]
    [TestCase("SeccompProfile = new() { Type = text }")]
    [TestCase("Capabilities = new() { Add = [\"NET_BIND_SERVICE\"], Drop = [\"ALL\"] }")]
    [TestCase("Capabilities = new() { Add = [text], Drop = texts }")]
    [TestCase("Capabilities = new() { Add = texts, Drop = [.. texts] }")]
    [TestCase("SeLinuxOptions = new() { Type = text, User = text }")]
    public Task A_safe_or_unknown_value_is_not(string assignments) =>
        Verify.Body($$"""return new V1SecurityContext { {{assignments}} };""", "bool flag, int number, string text, string[] texts");

    [TestCase("object made = {0}; return made;")]
    [TestCase("return {0};")]
    [TestCase("return KubernetesYaml.Serialize({0});")]
    [TestCase("var pod = {0}; return pod;")]
    [TestCase("V1Pod pod; pod = {0}; return pod;")]
    [TestCase("return Same({0}); static V1Pod Same(V1Pod pod) => pod;")]
    [TestCase("return Made(); static V1Pod Made() => {0};")]
    public Task What_a_pod_leaves_out_is_missing(string statements) =>
        Verify.Body(statements.Replace("{0}", """new V1Pod { Spec = new() { Containers = [{|SP2001:{|SP2010:{|SP3001:{|SP3011:{|SP4001:new|}|}|}|}|}() { Name = "main" }] } }""", StringComparison.Ordinal));

    [TestCase("Unseen.Finish({0}); return null;")]
    [TestCase("var pod = {0}; Unseen.Finish(pod); return pod;")]
    [TestCase("var pod = {0}; more(pod.Spec); return pod;")]
    [TestCase("return new[] {{ {0} }};")]
    [TestCase("Unseen.Kept = {0}; return null;")]
    [TestCase("return new V1PodSpec {{ Containers = [.. containers] }};")]
    public async Task Where_unseen_code_may_finish_it_nothing_is_missing(string statements)
    {
        var code = statements.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("{0}", """new V1Pod { Spec = new() { Containers = [new() { Name = "main" }] } }""", StringComparison.Ordinal);
        await Verify.File($$"""
            static object Make(Action<V1PodSpec> more, V1Container[] containers)
            {
                {{code}}
            }

            abstract class Unseen
            {
                public static V1Pod Kept;

                public static extern void Finish(V1Pod pod);
            }
            """);
    }

    [Test]
    public Task A_finished_pod_passes() => Verify.Body("""
        return new V1Deployment
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Template = new()
                {
                    Spec = new()
                    {
                        SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = "RuntimeDefault" } },
                        Containers = new List<V1Container>
                        {
                            new()
                            {
                                Name = "main",
                                Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1") } },
                                SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, Capabilities = new() { Drop = ["ALL"] } },
                            },
                        },
                    },
                },
            },
        };
        """);
}
