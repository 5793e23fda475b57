namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>Pulumi's arguments and Aspire's resources.</summary>
public class OtherLibraryTests
{
    [TestCase("new SecurityContextArgs { Privileged = {|SP1001:true|} }")]
    [TestCase("new SecurityContextArgs { RunAsNonRoot = {|SP2001:false|}, RunAsUser = {|SP2002:0|} }")]
    [TestCase("new SecurityContextArgs { AllowPrivilegeEscalation = {|SP2010:true|}, ReadOnlyRootFilesystem = {|SP4001:false|} }")]
    [TestCase("""new SecurityContextArgs { ProcMount = {|SP3016:"Unmasked"|}, SeccompProfile = new SeccompProfileArgs { Type = {|SP3010:"Unconfined"|} } }""")]
    [TestCase("""new SecurityContextArgs { SeLinuxOptions = new SELinuxOptionsArgs { Type = {|SP3014:"spc_t"|} } }""")]
    [TestCase("""new CapabilitiesArgs { Add = { {|SP3003:"SYS_ADMIN"|}, {|SP3002:"CHOWN"|} }, Drop = { "ALL" } }""")]
    [TestCase("""new CapabilitiesArgs { Add = new[] { {|SP3003:"SYS_ADMIN"|} }, Drop = {|SP3001:new InputList<string> { "NET_RAW" }|} }""")]
    [TestCase("new PodSpecArgs { HostNetwork = {|SP1002:true|}, HostPID = {|SP1003:true|}, HostIPC = {|SP1004:true|} }")]
    [TestCase("""new PodSpecArgs { Volumes = { new VolumeArgs { Name = "v", HostPath = {|SP1007:new HostPathVolumeSourceArgs|} { Path = "/" } } } }""")]
    [TestCase("""new PodSecurityContextArgs { Sysctls = { new SysctlArgs { Name = {|SP3017:"kernel.msgmax"|}, Value = "1" } } }""")]
    [TestCase("new ContainerArgs { Ports = { new ContainerPortArgs { ContainerPortValue = 80, HostPort = {|SP1005:80|} } } }")]
    [TestCase("new ContainerArgs { SecurityContext = new SecurityContextArgs { Privileged = {|SP1001:true|} } }")]
    public Task Pulumi_s_unsafe_value_is_flagged(string expression) =>
        VerifyLibrary.Pulumi.Body($"object made = {expression.Replace("ContainerPortValue", "ContainerPort", StringComparison.Ordinal)}; return made;");

    [TestCase("new SecurityContextArgs { Privileged = false, RunAsNonRoot = true, RunAsUser = 1000 }")]
    [TestCase("new SecurityContextArgs { Privileged = later, RunAsNonRoot = later }")]
    [TestCase("new SecurityContextArgs { Privileged = Output.Create(true) }")]
    [TestCase("new CapabilitiesArgs { Add = { text }, Drop = { text } }")]
    [TestCase("new PodSpecArgs { HostNetwork = flag }")]
    public Task Pulumi_s_safe_or_unknown_value_is_not(string expression) => VerifyLibrary.Pulumi.Body($"return {expression};", "Output<bool> later, bool flag, string text");

    [Test]
    public Task Pulumi_s_resource_is_judged_where_it_gets_its_arguments() => VerifyLibrary.Pulumi.Body("""
        return new Pulumi.Kubernetes.Apps.V1.Deployment("web", new DeploymentArgs
        {
            Spec = new DeploymentSpecArgs
            {
                Template = new PodTemplateSpecArgs
                {
                    Metadata = new ObjectMetaArgs { Annotations = { ["container.apparmor.security.beta.kubernetes.io/main"] = {|SP3013:"unconfined"|} } },
                    Spec = new PodSpecArgs
                    {
                        HostNetwork = {|SP1002:true|},
                        Containers =
                        {
                            new ContainerArgs
                            {
                                Name = "main",
                                SecurityContext = {|SP2001:{|SP2010:{|SP3011:{|SP4001:new SecurityContextArgs|}|}|}|} { Capabilities = new CapabilitiesArgs { Drop = { "ALL" } } },
                            },
                        },
                    },
                },
            },
        });
        """);

    [Test]
    public Task Pulumi_s_assignments_are_read() => VerifyLibrary.Pulumi.Body("""
        var args = new PodSpecArgs();
        args.HostNetwork = true;
        args.HostNetwork = false;
        args.HostPID = {|SP1003:true|};
        args.Containers.Add(new ContainerArgs { SecurityContext = new SecurityContextArgs { Privileged = {|SP1001:true|} } });
        more(args);
        return args;
        """, "Action<PodSpecArgs> more");

    [TestCase("new SecurityContextV1 { Privileged = {|SP1001:true|}, RunAsNonRoot = {|SP2001:false|} }")]
    [TestCase("new SecurityContextV1 { RunAsUser = {|SP2002:0|}, ReadOnlyRootFilesystem = {|SP4001:false|} }")]
    [TestCase("new SecurityContextV1 { AllowPrivilegeEscalation = {|SP2010:true|} }")]
    [TestCase("""new SecurityContextV1 { ProcMount = {|SP3016:"Unmasked"|}, SeccompProfile = new() { Type = {|SP3010:"Unconfined"|} } }""")]
    [TestCase("""new CapabilitiesV1 { Add = { {|SP3003:"SYS_ADMIN"|} }, Drop = { "ALL" } }""")]
    [TestCase("new PodSpecV1 { HostNetwork = {|SP1002:true|}, HostPid = {|SP1003:true|}, HostIpc = {|SP1004:true|} }")]
    [TestCase("""new PodSpecV1 { Volumes = { new() { HostPath = {|SP1007:new|}() { Path = "/" } } } }""")]
    [TestCase("new ContainerV1 { Ports = { new() { HostPort = {|SP1005:80|} } } }")]
    [TestCase("""new Deployment { Spec = { Template = { Spec = { HostNetwork = {|SP1002:true|} } } } }""")]
    public Task Aspire_s_unsafe_value_is_flagged(string expression) => VerifyLibrary.Aspire.Body($"object made = {expression}; return made;");

    [TestCase("new SecurityContextV1 { Privileged = false, RunAsNonRoot = true, RunAsUser = 1000 }")]
    [TestCase("new SecurityContextV1 { Privileged = flag, RunAsNonRoot = flag }")]
    [TestCase("new CapabilitiesV1 { Add = { text } }")]
    public Task Aspire_s_safe_or_unknown_value_is_not(string expression) => VerifyLibrary.Aspire.Body($"return {expression};", "bool flag, string text");

    [Test]
    public Task Aspire_s_resource_is_changed_in_a_callback() => VerifyLibrary.Aspire.File("""
        static void Publish(Action<Action<Deployment>> customize) => customize(deployment =>
        {
            deployment.Spec.Template.Spec.HostNetwork = {|SP1002:true|};
            deployment.Spec.Template.Spec.Containers[0].SecurityContext = new SecurityContextV1 { Privileged = {|SP1001:true|} };
            deployment.Spec.Template.Spec.Containers[1].SecurityContext = new SecurityContextV1 { Privileged = false };
        });
        """);
}
