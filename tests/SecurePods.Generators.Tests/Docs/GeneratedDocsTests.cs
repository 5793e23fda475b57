using System.Xml.Linq;
using SecurePods.Generators.Emit;
using SecurePods.Generators.Models;
using SecurePods.Generators.Tests.Running;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Docs;

/// <summary>What a reader sees of a generated member.</summary>
public sealed class GeneratedDocsTests
{
    const string Page = "https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#";

    [TestCase("core/v1.PodSpec.terminationGracePeriodSeconds", "Pod.spec.terminationGracePeriodSeconds: 64-bit integer, in seconds.")]
    [TestCase("core/v1.SecurityContext.privileged", "Pod.spec.containers[].securityContext.privileged: boolean.")]
    [TestCase("core/v1.Container.name", "Container.name, as in Pod.spec.containers[].name: string, a DNS label (at most 63 of a-z, 0-9 and -); required.")]
    [TestCase("meta/v1.LabelSelector.matchLabels", "LabelSelector.matchLabels, as in Deployment.spec.selector.matchLabels: map of strings.")]
    [TestCase("core/v1.ResourceRequirements.limits", "ResourceRequirements.limits, as in Pod.spec.resources.limits: map of quantities.")]
    [TestCase("apps/v1.DeploymentSpec.template", "Deployment.spec.template: SecurePods.Core.V1.PodTemplateSpec; required.")]
    public void A_field_says_where_it_stands_what_it_holds_and_whether_it_must(string field, string text) =>
        Assert.That(Property(Repository.Docs, field).Value, Does.Contain(text));

    [TestCase("core/v1.ContainerPort.protocol", "One of TCP, UDP, SCTP. Kubernetes takes TCP where it is unset.")]
    [TestCase("core/v1.PodSpec.containers", "Items are told apart by name.")]
    [TestCase("core/v1.PodSpec.hostUsers", "Since Kubernetes 1.25.")]
    [TestCase("core/v1.PodSpec.serviceAccount", "Deprecated.")]
    [TestCase("core/v1.Secret.type", "Known values: Opaque, kubernetes.io/service-account-token,")]
    [TestCase("core/v1.ResourceRequirements.limits", "Known keys: cpu, memory,")]
    public void A_field_says_what_else_the_schema_knows(string field, string text) =>
        Assert.That(Property(Repository.Docs, field).Element("remarks")!.Value, Does.Contain(text));

    [TestCase("core/v1.SecurityContext.privileged", "securitycontext-v1-core")]
    [TestCase("meta/v1.ObjectMeta.name", "objectmeta-v1-meta")]
    [TestCase("rbac/v1.PolicyRule.verbs", "policyrule-v1-rbac-authorization-k8s-io")]
    [TestCase("autoscaling/v2.HorizontalPodAutoscalerSpec.maxReplicas", "horizontalpodautoscalerspec-v2-autoscaling")]
    public void A_field_links_to_the_reference_of_its_type(string field, string anchor) =>
        Assert.That(Property(Repository.Docs, field).Descendants("see").Attributes("href").Single().Value, Is.EqualTo(Page + anchor));

    [Test]
    public void What_was_written_comes_first() =>
        Assert.That(Property(new("core/v1.PodSpec.hostPID: Shows `ps` & <all>."), "core/v1.PodSpec.hostPID").Element("summary")!.ToString(),
            Is.EqualTo("<summary>Shows <c>ps</c> &amp; &lt;all&gt;.</summary>"));

    [Test]
    public void Where_nothing_was_written_the_facts_come_first() =>
        Assert.That(Property(new(""), "core/v1.PodSpec.hostPID").Element("summary")!.Value, Is.EqualTo("Pod.spec.hostPID: boolean."));

    [Test]
    public void An_ephemeral_container_has_the_containers_documentation() =>
        Assert.That(Property(Repository.Docs, "core/v1.EphemeralContainer.image").Element("summary")!.Value, Is.EqualTo(Property(Repository.Docs, "core/v1.Container.image").Element("summary")!.Value));

    [Test]
    public void A_method_says_what_it_does_and_then_what_the_field_is()
    {
        var (type, field) = Find("core/v1.PodSpec.hostPID");
        var code = new CodeWriter("Demo");
        Documentation(new("core/v1.PodSpec.hostPID: Shows processes.")).Method(code, type, field, "Sets <c>hostPID</c>");

        Assert.That(Read(code).Element("summary")!.Value, Is.EqualTo("Sets hostPID. Shows processes."));
    }

    [Test]
    public void Every_format_of_the_schema_has_words() =>
        Assert.That(Repository.Fields.Select(entry => entry.Field.Format).OfType<string>().Except(FieldFacts.KnownFormats), Is.Empty);

    [TestCase("port int32 min=1 max=65535", "32-bit integer, from 1 to 65535")]
    [TestCase("count int32 min=0", "32-bit integer, at least 0")]
    [TestCase("count int32 max=9", "32-bit integer, at most 9")]
    [TestCase("finalizers list<string> set", "list of strings, no two alike")]
    [TestCase("name string format=path-segment", "string, without <c>/</c> and <c>%</c>")]
    [TestCase("names list<string> format=path-segment", "list of strings, each without <c>/</c> and <c>%</c>")]
    [TestCase("extra map<list<string>>", "map of lists of strings")]
    [TestCase("free any", "any JSON")]
    public void A_value_is_described_by_type_unit_form_and_bounds(string line, string text) =>
        Assert.That(new FieldFacts(new(Repository.Schema)).Value(Schemas.Field(line)), Is.EqualTo(text));

    static XElement Property(FieldDocs docs, string name)
    {
        var (type, field) = Find(name);
        var code = new CodeWriter("Demo");
        Documentation(docs).Property(code, type, field);
        return Read(code);
    }

    static Models.Documentation Documentation(FieldDocs docs) => new(new(Repository.Schema), docs);

    static (TypeSpec Type, FieldSpec Field) Find(string name) =>
        Repository.Fields.Single(entry => $"{entry.Type.Name}.{entry.Field.Name}" == name);

    /// <summary>The documentation as one element; a reference to code shows what it refers to.</summary>
    static XElement Read(CodeWriter code)
    {
        var lines = code.ToString().Split('\n').Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[4..]);
        var element = XElement.Parse($"<member>{string.Join("\n", lines)}</member>", LoadOptions.PreserveWhitespace);
        foreach (var reference in element.Descendants("see").Where(see => see.Attribute("cref") is not null).ToList())
            reference.ReplaceWith(reference.Attribute("cref")!.Value.Replace("global::", "", StringComparison.Ordinal));
        return element;
    }
}
