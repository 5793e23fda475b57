namespace SecurePods.Analyzers.Tests.Rules;

/// <summary>What the declared Kubernetes version does not know, at the call or initialiser that uses it.</summary>
public class VersionRuleTests
{
    [TestCase("1.24", "{|SP9031:false|}")]
    [TestCase("1.25", "false")]
    [TestCase("latest", "false")]
    public Task A_field_of_a_builder(string version, string value) => Verify.Pod($""".HostUsers({value}).Container("main", "image")""", At(version));

    [TestCase("1.24", "{|SP9031:false|}")]
    [TestCase("1.25", "false")]
    public Task A_field_of_a_model(string version, string value) => Verify.Expression($$"""new PodSpec { HostUsers = {{value}}, SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } } }""", At(version));

    [Test]
    public Task A_value() => Verify.Expression("""PersistentVolumeClaim.Create("data", c => c.AccessModes([PersistentVolumeAccessMode.ReadWriteOnce, {|SP9032:PersistentVolumeAccessMode.ReadWriteOncePod|}]))""", At("1.21"));

    [TestCase("1.20", "{|SP9030:Create|}")]
    [TestCase("1.21", "Create")]
    public Task A_kind(string version, string create) => Verify.Expression($"""SecurePods.Policy.V1.PodDisruptionBudget.{create}("web", b => b.MinAvailable(1))""", At(version));

    [Test]
    public Task What_SecurePods_sets_by_itself_is_not_the_users_to_mend() => Verify.Pod(""".Container("main", "image")""", At("1.18"));

    [Test]
    public Task A_waiver_covers_it() => Verify.Pod(""".HostUsers(false).Waive(Rule.UnknownField, because: "the nodes are being upgraded").Container("main", "image")""", At("1.24"));

    static Dictionary<string, string> At(string version) => new() { ["SecurePodsKubernetesVersion"] = version };
}
