using SecurePods.Reading;
using SecurePods.Tests.Models;
using SecurePods.Views;

namespace SecurePods.Tests.Reading;

/// <summary>Who writes a field that is none is told which was meant, or where it stands.</summary>
public class SuggestionTests
{
    [TestCase("spec.containers[].securityContext", "readOnlyRootFileSystem", "; did you mean readOnlyRootFilesystem?")]
    [TestCase("spec.containers[]", "livenessprobe", "; did you mean livenessProbe?")]
    [TestCase("spec.containers[]", "port", "; did you mean ports?")]
    [TestCase("spec.containers[]", "imagePulPolicie", "; did you mean imagePullPolicy?")]
    [TestCase("spec.securityContext", "readOnlyRootFilesystem", "; spec.containers[].securityContext has it: set it on each of the containers")]
    [TestCase("spec.containers[]", "runAsUser", "; spec.containers[].securityContext has it: set it on each of the containers")]
    [TestCase("spec.containers[].securityContext", "fsGroup", "; spec.securityContext has it")]
    [TestCase("spec", "image", "; spec.containers[] has it: set it on each of the containers")]
    [TestCase("spec", "labels", "; metadata has it", NodeKind.Object)]
    [TestCase("spec.containers[].securityContext", "supplementalGroups", "; spec.securityContext has it", NodeKind.List)]
    [TestCase("metadata", "kind", "; the object itself has it")]
    [TestCase("spec", "zzzzzzzz", "")]
    public void In_a_pod(string place, string field, string suggestion, NodeKind value = NodeKind.Scalar) => AssertSuggests("core/v1.Pod", place, field, suggestion, value);

    [TestCase("spec.template.spec.securityContext", "privileged", "; spec.template.spec.containers[].securityContext has it: set it on each of the containers")]
    [TestCase("spec.template", "replicas", "; spec has it")]
    [TestCase("spec", "nodeSelector", "; spec.template.spec has it", NodeKind.Object)]
    public void In_a_deployment(string place, string field, string suggestion, NodeKind value = NodeKind.Scalar) => AssertSuggests("apps/v1.Deployment", place, field, suggestion, value);

    [TestCase("spec.rules[].http.paths[].backend", "zzzz", "; it has service, resource")]
    public void In_an_ingress(string place, string field, string suggestion) => AssertSuggests("networking/v1.Ingress", place, field, suggestion, NodeKind.Scalar);

    /// <summary>The schema has types within themselves.</summary>
    [Test]
    public void A_search_ends_in_every_kind() =>
        Assert.That(Kinds.All.Select(kind => Suggestion.For(Name(kind), Name(kind), [], "zzzzzzzzzzzz", NodeKind.Scalar)), Is.All.Not.Contains("did you mean"));

    static void AssertSuggests(string root, string place, string field, string suggestion, NodeKind value)
    {
        var names = place.Replace("[]", "", StringComparison.Ordinal).Split('.');
        var type = names.Aggregate(root, (type, name) => FieldTable.Of(type).ToArray().Single(known => known.Name == name).Type!);
        Assert.That(Suggestion.For(root, type, names, field, value), Is.EqualTo(suggestion));
    }

    static string Name(Type kind) => ((Annotations.SchemaTypeAttribute)kind.GetCustomAttributes(typeof(Annotations.SchemaTypeAttribute), false)[0]).Name;
}
