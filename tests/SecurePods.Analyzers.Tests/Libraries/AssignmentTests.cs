namespace SecurePods.Analyzers.Tests.Libraries;

/// <summary>Models that are changed after they were made.</summary>
public class AssignmentTests
{
    const string Parameters = "V1Pod pod, V1PodSpec spec, V1Container c, V1Capabilities caps, bool flag, int number";

    static VerifyLibrary Verify => VerifyLibrary.KubernetesClient;

    [TestCase("pod.Spec.HostNetwork = {|SP1002:true|};")]
    [TestCase("spec.HostNetwork = {|SP1002:true|};")]
    [TestCase("c.SecurityContext.Privileged = {|SP1001:true|};")]
    [TestCase("c.SecurityContext = new V1SecurityContext { Privileged = {|SP1001:true|} };")]
    [TestCase("c.SecurityContext ??= new() { Privileged = {|SP1001:true|} };")]
    [TestCase("pod.Spec.Containers[0].SecurityContext = new() { Privileged = {|SP1001:true|} };")]
    [TestCase("pod.Spec.Containers[number].SecurityContext.Privileged = {|SP1001:true|};")]
    [TestCase("pod.Spec.Containers.First().SecurityContext.Privileged = {|SP1001:true|};")]
    [TestCase("pod.Spec.Containers.Add(new() { SecurityContext = new() { Privileged = {|SP1001:true|} } });")]
    [TestCase("pod.Spec?.Containers?.Add(new() { SecurityContext = new() { Privileged = {|SP1001:true|} } });")]
    [TestCase("caps.Add.Add({|SP3003:\"SYS_ADMIN\"|});")]
    [TestCase("pod.Metadata.Annotations[\"container.apparmor.security.beta.kubernetes.io/main\"] = {|SP3013:\"unconfined\"|};")]
    [TestCase("foreach (var one in pod.Spec.Containers) one.SecurityContext.Privileged = {|SP1001:true|};")]
    [TestCase("if (flag) spec.HostNetwork = {|SP1002:true|};")]
    [TestCase("if (flag) spec.HostNetwork = {|SP1002:true|}; else spec.HostNetwork = false;")]
    [TestCase("spec.HostNetwork = false; spec.HostNetwork = {|SP1002:true|};")]
    [TestCase("var same = pod.Spec; same.HostNetwork = {|SP1002:true|};")]
    [TestCase("if (pod.Spec is { } found) found.HostNetwork = {|SP1002:true|};")]
    [TestCase("Action<V1PodSpec> later = s => s.HostNetwork = {|SP1002:true|};")]
    [TestCase("Set(spec); static void Set(V1PodSpec s) => s.HostNetwork = {|SP1002:true|};")]
    [TestCase("var made = new V1PodSpec(); made.HostNetwork = {|SP1002:true|}; pod.Spec = made;")]
    public Task An_unsafe_assignment_is_flagged(string statements) => Verify.Body(statements + " return null;", Parameters);

    [TestCase("spec.HostNetwork = false;")]
    [TestCase("spec.HostNetwork = flag;")]
    [TestCase("spec.HostNetwork = null;")]
    [TestCase("spec.HostNetwork = true; spec.HostNetwork = false;")]
    [TestCase("spec.HostNetwork = true; spec.HostNetwork = flag;")]
    [TestCase("spec.HostNetwork = true; if (flag) spec.HostNetwork = false;")]
    [TestCase("spec.HostNetwork = true; (spec.HostNetwork, number) = (flag, 1);")]
    [TestCase("pod.Spec.HostNetwork = true; pod.Spec = new();")]
    [TestCase("var same = pod.Spec; pod.Spec.HostNetwork = true; same.HostNetwork = false;")]
    [TestCase("if (pod.Spec is { } found) { pod.Spec.HostNetwork = true; found.HostNetwork = false; }")]
    [TestCase("spec.HostNetwork = true; Clear(spec); static void Clear(V1PodSpec s) => s.HostNetwork = false;")]
    [TestCase("spec.HostNetwork = true; Action clear = () => spec.HostNetwork = false; clear();")]
    [TestCase("spec.HostNetwork = true; void Clear() => spec.HostNetwork = false; Clear();")]
    [TestCase("spec.Containers = [new() { SecurityContext = new() { Privileged = true } }]; spec.Containers[0].SecurityContext.Privileged = false;")]
    [TestCase("spec.Containers = [new() { SecurityContext = new() { Privileged = true } }]; spec.Containers[number].SecurityContext.Privileged = false;")]
    [TestCase("spec.Containers = [new() { SecurityContext = new() { Privileged = true } }]; spec.Containers.Single().SecurityContext.Privileged = false;")]
    [TestCase("spec.Containers = [new() { SecurityContext = new() { Privileged = true } }]; foreach (var one in spec.Containers) one.SecurityContext.Privileged = false;")]
    [TestCase("spec.Containers = [new() { SecurityContext = new() { Privileged = true } }]; var all = spec.Containers; all[0].SecurityContext.Privileged = false;")]
    [TestCase("spec.Containers = [new() { SecurityContext = new() { Privileged = true } }]; spec.Containers.Clear();")]
    [TestCase("pod.Spec.HostNetwork = true; spec.HostNetwork = pod.Spec.HostNetwork = false;")]
    [TestCase("spec.Containers = [new() { SecurityContext = new() { Privileged = true } }]; var all = new List<V1Container>(); all.AddRange(all); spec.Containers = all;")]
    [TestCase("var made = new V1PodSpec { HostNetwork = true }; Kept = made; Kept.HostNetwork = false;")]
    [TestCase("c.SecurityContext.RunAsUser = 0; c.SecurityContext.RunAsUser++;")]
    [TestCase("var context = new V1SecurityContext { RunAsUser = 0 }; var made = new V1PodSpec { HostUsers = false, Containers = [new() { SecurityContext = context }] }; spec = made;")]
    public Task What_is_safe_undecided_or_overridden_is_not(string statements) => Verify.File($$"""static V1PodSpec Kept; static object Make({{Parameters}}) { {{statements}} return null; } static object Get() => Kept;""");

    const string Safe = """new V1Container { Name = "main", SecurityContext = new() { AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, Capabilities = new() { Drop = ["ALL"] } } }""";

    [TestCase("pod.Spec.SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = \"RuntimeDefault\" } };")]
    [TestCase("pod.Spec.SecurityContext = new(); pod.Spec.SecurityContext.RunAsNonRoot = true; pod.Spec.SecurityContext.SeccompProfile = new() { Type = \"RuntimeDefault\" };")]
    [TestCase("pod.Spec.SecurityContext ??= new() { RunAsNonRoot = true, SeccompProfile = new() { Type = \"RuntimeDefault\" } };")]
    [TestCase("foreach (var c in pod.Spec.Containers) { c.SecurityContext.RunAsNonRoot = true; c.SecurityContext.SeccompProfile = new() { Type = \"RuntimeDefault\" }; }")]
    [TestCase("Finish(pod); static void Finish(V1Pod p) => p.Spec.SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = \"RuntimeDefault\" } };")]
    [TestCase("if (flag) pod.Spec.SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = \"RuntimeDefault\" } };")]
    [TestCase("more(pod);")]
    public Task What_is_set_later_is_not_missing(string statements) =>
        Verify.Body($$"""var pod = new V1Pod { Spec = new() { Containers = [{{Safe}}] } }; {{statements}} return pod;""", "bool flag, Action<V1Pod> more");

    [TestCase("pod.Spec.HostNetwork = false;")]
    [TestCase("Console.WriteLine(pod.Spec.NodeName); if (pod.Spec == null) return null;")]
    [TestCase("pod.Metadata = new() { Name = \"web\" };")]
    public Task What_no_assignment_sets_is_missing(string statements) =>
        Verify.Body($$"""var pod = new V1Pod { Spec = new() { Containers = [{{Safe.Replace("SecurityContext = new", "SecurityContext = {|SP2001:{|SP3011:new|}|}", StringComparison.Ordinal)}}] } }; {{statements}} return pod;""");
}
