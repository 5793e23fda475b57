namespace SecurePods.Analyzers.Tests;

/// <summary>What a pod says of itself.</summary>
public class PodRuleTests
{
    [TestCase("HostNetwork({|SP1002:true|})")]
    [TestCase("HostPID({|SP1003:true|})")]
    [TestCase("HostIPC({|SP1004:true|})")]
    [TestCase("Spec(s => s.HostNetwork({|SP1002:true|}))")]
    [TestCase("SecurityContext(s => s.RunAsNonRoot({|SP2001:false|}))")]
    [TestCase("SecurityContext(s => s.RunAsUser({|SP2002:0|}))")]
    [TestCase("SecurityContext(s => s.SeccompProfile(f => f.Type({|SP3010:SeccompProfileType.Unconfined|})))")]
    [TestCase("SecurityContext(s => s.AppArmorProfile(f => f.Type({|SP3013:AppArmorProfileType.Unconfined|})))")]
    [TestCase("SecurityContext(s => s.Sysctl(x => x.Name({|SP3017:\"kernel.msgmax\"|}).Value(\"1\")))")]
    [TestCase("""HostPathVolume("v", {|SP1007:"/var/run"|})""")]
    [TestCase("""Volume("v", v => v.{|SP1007:HostPath|}(h => h.Path("/var/run")))""")]
    [TestCase("""Volume(new Volume { Name = "v", HostPath = {|SP1007:new|}() { Path = "/" } })""")]
    [TestCase("""{|SP4003:NfsVolume|}("v", n => n.Server("s").Path("/"))""")]
    [TestCase("""Annotation("container.apparmor.security.beta.kubernetes.io/main", {|SP3013:"unconfined"|})""")]
    [TestCase("""ReadOnlyRootFilesystem({|SP4001:false|})""")]
    public Task A_builder_s_unsafe_argument_is_flagged(string call) => Verify.Pod($""".{call}.Container("main", "image")""");

    [TestCase("HostNetwork(false)")]
    [TestCase("HostPID(Environment.Is64BitProcess)")]
    [TestCase("SecurityContext(s => s.RunAsNonRoot(true).RunAsUser(1000))")]
    [TestCase("""EmptyDirVolume("v").SecretVolume("s", "secret").Volume("w", v => v.PersistentVolumeClaim(c => c.ClaimName("c")))""")]
    [TestCase("""Annotation("container.apparmor.security.beta.kubernetes.io/main", "runtime/default")""")]
    [TestCase("""Annotation(Environment.NewLine, "unconfined")""")]
    [TestCase("ReadOnlyRootFilesystem(true)")]
    public Task A_builder_s_safe_or_unknown_argument_is_not(string call) => Verify.Pod($""".{call}.Container("main", "image")""");

    [TestCase("HostNetwork = {|SP1002:true|}")]
    [TestCase("HostPID = {|SP1003:true|}, HostIPC = {|SP1004:true|}")]
    [TestCase("SecurityContext = new() { RunAsNonRoot = {|SP2001:false|}, RunAsUser = {|SP2002:0L|} }")]
    [TestCase("""Volumes = [new() { Name = "v", HostPath = {|SP1007:new|}() { Path = "/" } }]""")]
    [TestCase("""Volumes = new[] { new Volume { Name = "v", HostPath = {|SP1007:new HostPathVolumeSource|} { Path = "/" } } }""")]
    [TestCase("""Containers = [new() { Name = "a" }, new() { Name = "b", SecurityContext = new() { Privileged = {|SP1001:true|} } }]""")]
    [TestCase("""InitContainers = new List<Container> { new() { Name = "a", SecurityContext = new() { Privileged = {|SP1001:true|} } } }""")]
    [TestCase("""EphemeralContainers = [new() { Name = "a", SecurityContext = new() { Privileged = {|SP1001:true|} } }]""")]
    public async Task An_initializer_s_unsafe_value_is_flagged(string assignment)
    {
        await Verify.Expression($$"""Pod.Create("web", p => p.Spec(new PodSpec { {{assignment}} }))""");
        await Verify.Expression($$"""Deployment.Create("web", d => d.Spec(s => s.Template(new PodTemplateSpec { Spec = new() { {{assignment}} } })))""");
    }

    [Test]
    public Task A_pod_template_s_annotations_are_looked_at_in_every_style() => Verify.Expression("""
        new PodTemplateSpec
        {
            Metadata = new() { Annotations = new Dictionary<string, string> { ["container.apparmor.security.beta.kubernetes.io/a"] = {|SP3013:"unconfined"|} } },
            Spec = new() { Containers = [] },
        }
        """);

    [TestCase("""new Dictionary<string, string> { { "container.apparmor.security.beta.kubernetes.io/a", {|SP3013:"unconfined"|} } }""")]
    [TestCase("""[new("container.apparmor.security.beta.kubernetes.io/a", {|SP3013:"unconfined"|})]""")]
    public Task So_are_maps(string map) => Verify.Expression($$"""new PodTemplateSpec { Metadata = new() { Annotations = {{map}} } }""");

    [TestCase("new ObjectMeta { Annotations = [new(\"container.apparmor.security.beta.kubernetes.io/a\", \"unconfined\")] }")]
    [TestCase("new HostPathVolumeSource { Path = \"/\" }")]
    [TestCase("new PersistentVolume { Spec = new() { HostPath = new() { Path = \"/\" } } }")]
    [TestCase("new NFSVolumeSource { Server = \"s\", Path = \"/\" }")]
    public async Task What_need_not_belong_to_a_pod_is_not_judged(string expression)
    {
        await Verify.Expression(expression);
        await Verify.Expression(expression, new Dictionary<string, string> { ["SecurePodsLevel"] = "baseline" });
    }

    [Test]
    public Task A_volume_is_told_of_in_a_helper_and_whatever_its_name() => Verify.File("""
        static class Helper
        {
            static void Mount(PodTemplateSpecBuilder p) => p.HostPathVolume("v", {|SP1007:"/var/run"|});

            static object Make(string a, string b) => Pod.Create("web", p => p.HostPathVolume(a, {|SP1007:"/a"|}).HostPathVolume(b, {|SP1007:"/b"|}));
        }
        """);

    [Test]
    public Task A_loop_over_names_says_what_it_says_of_each() => Verify.File("""
        static class Helper
        {
            static object Make(string[] names) => Pod.Create("web", p =>
            {
                foreach (var name in names)
                    p.Container(name, "image", c => c.SecurityContext(s => s.Privileged({|SP1001:true|})).Port(80, hostPort: {|SP1005:80|}));
            });
        }
        """);

    [TestCase("Deployment", "d => d.Pod(p => p")]
    [TestCase("StatefulSet", "d => d.Pod(p => p")]
    [TestCase("DaemonSet", "d => d.Spec(s => s.Template(p => p")]
    [TestCase("Job", "d => d.Pod(p => p")]
    [TestCase("CronJob", "d => d.Pod(p => p")]
    [TestCase("ReplicaSet", "d => d.Pod(p => p")]
    [TestCase("Pod", "p => p")]
    [TestCase("PodTemplate", "d => d.Template(p => p")]
    public Task Every_kind_with_a_pod_is_judged(string kind, string lead) =>
        Verify.Expression($$"""{{kind}}.Create("web", {{lead}}.HostNetwork({|SP1002:true|}).Container("main", "image"){{(lead.StartsWith('d') ? ")" : "")}}{{(lead.Contains("Spec", StringComparison.Ordinal) ? ")" : "")}})""");
}
