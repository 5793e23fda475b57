using System.Text.Json;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Versions;

namespace SecurePods.Controls.Tests.Versions;

/// <summary>What a Kubernetes version does not know of an object, each with the version that does.</summary>
sealed class VersionCheckTests
{
    [TestCase("1.24", """{"apiVersion":"policy/v1beta1","kind":"PodDisruptionBudget"}""")]
    [TestCase("1.25", """{"apiVersion":"policy/v1beta1","kind":"PodDisruptionBudget"}""", "SP9030 apiVersion: Kubernetes 1.25 does not serve policy/v1beta1 PodDisruptionBudget (until 1.24; policy/v1 has the kind)")]
    [TestCase("1.36", """{"apiVersion":"policy/v1beta1","kind":"PodSecurityPolicy"}""", "SP9030 apiVersion: Kubernetes 1.36 does not serve policy/v1beta1 PodSecurityPolicy (until 1.24)")]
    [TestCase("1.36", """{"apiVersion":"flowcontrol.apiserver.k8s.io/v1beta1","kind":"FlowSchema"}""", "SP9030 apiVersion: Kubernetes 1.36 does not serve flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema (until 1.25; flowcontrol.apiserver.k8s.io/v1 has the kind)")]
    [TestCase("1.20", """{"apiVersion":"policy/v1","kind":"PodDisruptionBudget","spec":{"unhealthyPodEvictionPolicy":"AlwaysAllow"}}""", "SP9030 apiVersion: Kubernetes 1.20 does not serve policy/v1 PodDisruptionBudget (since 1.21; policy/v1beta1 has the kind)")]
    [TestCase("1.21", """{"apiVersion":"policy/v1","kind":"PodDisruptionBudget"}""")]
    [TestCase("1.1", """{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"c","securityContext":{"privileged":true}}]}}""")]
    [TestCase("1.1", """{"apiVersion":"example.com/v1","kind":"Deployment"}""")]
    [TestCase("1.1", """{"kind":"Deployment"}""")]
    public void A_kind_is_told_of_where_it_is_not_served(string version, string json, params string[] expected) => AssertFound(version, json, expected);

    [TestCase("1.24", """{"apiVersion":"v1","kind":"Pod","spec":{"hostUsers":false}}""", "SP9031 spec.hostUsers: Kubernetes 1.24 does not know the field hostUsers (since 1.25)")]
    [TestCase("1.25", """{"apiVersion":"v1","kind":"Pod","spec":{"hostUsers":false}}""")]
    [TestCase("1.24", """{"apiVersion":"v1","kind":"Pod","spec":{"hostUsers":null}}""")]
    [TestCase("1.20", """{"apiVersion":"batch/v1","kind":"Job","spec":{"suspend":true}}""", "SP9031 spec.suspend: Kubernetes 1.20 does not know the field suspend (since 1.21)")]
    public void A_field_is_told_of_where_it_is_not_known(string version, string json, params string[] expected) => AssertFound(version, json, expected);

    [Test]
    public void A_field_of_a_container_says_which() => Assert.That(
        Find("1.18", """{"apiVersion":"apps/v1","kind":"Deployment","spec":{"template":{"spec":{"containers":[{"name":"a"},{"name":"b","securityContext":{"seccompProfile":{"type":"RuntimeDefault"}}}]}}}}""")
            .Select(finding => (finding.Path, finding.Container)),
        Is.EqualTo(new[] { ("spec.template.spec.containers[1].securityContext.seccompProfile", "b") }));

    [TestCase("1.25", """{"apiVersion":"policy/v1","kind":"PodDisruptionBudget"}""")]
    [TestCase("1.21", """{"apiVersion":"v1","kind":"PersistentVolumeClaim","spec":{"accessModes":["ReadWriteOnce","ReadWriteOncePod"]}}""", "SP9032 spec.accessModes[1]: Kubernetes 1.21 does not know the value \"ReadWriteOncePod\" (since 1.22)")]
    [TestCase("1.22", """{"apiVersion":"v1","kind":"PersistentVolumeClaim","spec":{"accessModes":["ReadWriteOncePod"]}}""")]
    public void A_value_is_told_of_where_it_is_not_known(string version, string json, params string[] expected) => AssertFound(version, json, expected);

    [Test]
    public void A_version_newer_than_the_newest_known_counts_as_that() =>
        AssertFound("1.99", """{"apiVersion":"v1","kind":"Pod","spec":{"hostUsers":false}}""", []);

    [Test]
    public void Every_prerelease_leads_to_kinds_that_exist()
    {
        Assert.That(ApiHistory.Kinds.Count(kind => kind.Type is null), Is.GreaterThan(100));
        foreach (var kind in ApiHistory.Kinds.Where(kind => kind.Replacement is not null))
            Assert.That(ApiHistory.Kind(kind.Replacement!, kind.Kind), Is.Not.Null, $"{kind.ApiVersion} {kind.Kind}");
    }

    static void AssertFound(string version, string json, string[] expected) =>
        Assert.That(Find(version, json).Select(finding => $"{finding.Rule.Id} {finding.Path}: {finding.Message}"), Is.EqualTo(expected));

    static IReadOnlyList<VersionFinding> Find(string version, string json) => VersionCheck.Of(JsonTree.From(JsonDocument.Parse(json).RootElement), KubernetesVersion.Parse(version));
}
