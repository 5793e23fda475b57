using SecurePods.Controls.Tests.Evaluation;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Defaults;

sealed class SecureDefaultsTests
{
    const string Minimal = "{metadata: {name: web}, spec: {initContainers: [{name: i}], containers: [{name: web, image: web}], ephemeralContainers: [{name: e}]}}";

    static readonly string[] Contexts = ["spec.initContainers[0].securityContext", "spec.containers[0].securityContext", "spec.ephemeralContainers[0].securityContext"];

    [Test]
    public void A_pod_with_a_name_and_an_image_passes_restricted_at_every_version_without_a_warning()
    {
        for (var minor = 0; minor < 40; minor++)
        {
            var verdict = Judge.Pod(Filled(Minimal), Level.Restricted, minor);
            Assert.That(verdict.Allowed, Is.True);
            Assert.That(verdict.Warnings, Is.Empty);
        }
    }

    [Test]
    public void The_pod_gets_its_defaults()
    {
        var pod = Filled(Minimal);
        Assert.That(pod.At("spec.securityContext.runAsNonRoot").Value, Is.True);
        Assert.That(pod.At("spec.securityContext.seccompProfile.type").Value, Is.EqualTo("RuntimeDefault"));
        Assert.That(pod.At("spec.automountServiceAccountToken").Value, Is.False);
        Assert.That(pod.At("spec.securityContext.runAsUser").Kind, Is.EqualTo(NodeKind.Absent));
    }

    [TestCaseSource(nameof(Contexts))]
    public void Every_kind_of_container_gets_its_defaults(string context)
    {
        var container = Filled(Minimal).At(context);
        Assert.That(container["allowPrivilegeEscalation"].Value, Is.False);
        Assert.That(container["readOnlyRootFilesystem"].Value, Is.True);
        Assert.That(container.At("capabilities.drop").Items.Select(item => item.Value), Is.EqualTo(new[] { "ALL" }));
        Assert.That(container.Members.Select(member => member.Key), Is.EqualTo(new[] { "allowPrivilegeEscalation", "capabilities", "readOnlyRootFilesystem" }));
    }

    [TestCase("spec.securityContext.runAsNonRoot", "{spec: {securityContext: {runAsNonRoot: false}}}", false)]
    [TestCase("spec.automountServiceAccountToken", "{spec: {automountServiceAccountToken: true}}", true)]
    [TestCase("spec.securityContext.seccompProfile.type", "{spec: {securityContext: {seccompProfile: {type: Unconfined}}}}", "Unconfined")]
    [TestCase("spec.containers[0].securityContext.allowPrivilegeEscalation", "{spec: {containers: [{securityContext: {allowPrivilegeEscalation: true}}]}}", true)]
    [TestCase("spec.containers[0].securityContext.readOnlyRootFilesystem", "{spec: {containers: [{securityContext: {readOnlyRootFilesystem: false}}]}}", false)]
    public void What_is_set_stays_as_it_is(string path, string pod, object value) =>
        Assert.That(Filled(pod).At(path).Value, Is.EqualTo(value));

    [Test]
    public void An_empty_list_and_a_profile_without_a_type_are_set()
    {
        var pod = Filled("{spec: {securityContext: {seccompProfile: {}}, containers: [{securityContext: {capabilities: {drop: []}}}]}}");
        Assert.That(pod.At("spec.securityContext.seccompProfile").Members, Is.Empty);
        Assert.That(pod.At("spec.containers[0].securityContext.capabilities.drop").Items, Is.Empty);
    }

    [Test]
    public void A_Windows_pod_gets_only_what_Windows_knows()
    {
        var pod = Filled("{spec: {os: {name: windows}, containers: [{name: web}]}}");
        Assert.That(pod.At("spec.securityContext").Members.Select(member => member.Key), Is.EqualTo(new[] { "runAsNonRoot" }));
        Assert.That(pod.At("spec.automountServiceAccountToken").Value, Is.False);
        Assert.That(pod.At("spec.containers[0].securityContext").Kind, Is.EqualTo(NodeKind.Absent));
        Assert.That(Judge.Pod(pod).Allowed, Is.True);
    }

    [TestCase("{privileged: true}")]
    [TestCase("{capabilities: {add: [CHOWN, CAP_SYS_ADMIN]}}")]
    public void Escalation_stays_unset_where_the_API_server_would_refuse_false(string context) =>
        Assert.That(Filled($"{{spec: {{containers: [{{securityContext: {context}}}]}}}}").At("spec.containers[0].securityContext.allowPrivilegeEscalation").Kind, Is.EqualTo(NodeKind.Absent));

    [TestCase("{privileged: false}")]
    [TestCase("{capabilities: {add: [SYS_ADMIN]}}")]
    public void Escalation_is_forbidden_where_the_API_server_takes_it(string context) =>
        Assert.That(Filled($"{{spec: {{containers: [{{securityContext: {context}}}]}}}}").At("spec.containers[0].securityContext.allowPrivilegeEscalation").Value, Is.False);

    [TestCase("unconfined", NodeKind.Absent)]
    [TestCase("localhost/own", NodeKind.Absent)]
    [TestCase("runtime/default", NodeKind.Object)]
    [TestCase("docker/default", NodeKind.Object)]
    public void The_pods_seccomp_profile_agrees_with_its_old_annotation_or_stays_unset(string annotation, NodeKind profile) =>
        Assert.That(
            Filled($"{{metadata: {{annotations: {{a: b, seccomp.security.alpha.kubernetes.io/pod: {annotation}}}}}}}").At("spec.securityContext.seccompProfile").Kind,
            Is.EqualTo(profile));

    [Test]
    public void Other_annotations_keep_no_profile_away() =>
        Assert.That(
            Filled("{metadata: {annotations: {container.seccomp.security.alpha.kubernetes.io/web: unconfined}}}").At("spec.securityContext.seccompProfile.type").Value,
            Is.EqualTo("RuntimeDefault"));

    [Test]
    public void The_tree_given_is_left_as_it_is_even_where_containers_share_parts()
    {
        var context = Node.Object();
        var container = Node.Object();
        container.Set("securityContext", context);
        var pod = Node.Object().With("spec.containers", TreePath.ListOf(container, container)).With("spec.os.name", "linux");

        SecureDefaults.Apply(pod);

        Assert.That(context.Members, Is.Empty);
        Assert.That(container.Members, Has.Count.EqualTo(1));
        Assert.That(pod["spec"].Members.Select(member => member.Key), Is.EqualTo(new[] { "containers", "os" }));
    }

    [Test]
    public void Sources_and_openness_survive()
    {
        var containers = Node.List("the list", open: true);
        var container = Node.Object("the container", open: true);
        containers.Add(container);
        var pod = SecureDefaults.Apply(Node.Object().With("spec.containers", containers));
        Assert.That((pod.At("spec.containers").Source, pod.At("spec.containers").IsOpen), Is.EqualTo(((object?)"the list", true)));
        Assert.That((pod.At("spec.containers[0]").Source, pod.At("spec.containers[0]").IsOpen), Is.EqualTo(((object?)"the container", true)));
    }

    [Test]
    public void A_default_prints_its_field_and_value() =>
        Assert.That(SecureDefaults.All.Select(secure => secure.ToString()), Is.EqualTo(new[]
        {
            "spec.securityContext.runAsNonRoot: true",
            "spec.securityContext.seccompProfile.type: RuntimeDefault",
            "spec.automountServiceAccountToken: false",
            "containers[].securityContext.allowPrivilegeEscalation: false",
            "containers[].securityContext.capabilities.drop: [ALL]",
            "containers[].securityContext.readOnlyRootFilesystem: true",
        }));

    static Node Filled(string pod) => SecureDefaults.Apply(YamlTree.Parse(pod));
}
