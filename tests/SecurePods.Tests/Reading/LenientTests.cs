using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Reading;

/// <summary>A lenient reader keeps what the schema has not, and the writer writes it back.</summary>
public class LenientTests
{
    const string Text = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: p
          clusterName: old
        spec:
          containers:
          - name: c
            image: i
            future:
              list:
              - 1
              - x: null
          newer: true
        extra: 1.5

        """;

    [Test]
    public void Unknown_fields_are_written_back_where_they_stood() =>
        Assert.That(Pod.FromYaml(Text, ReadMode.Lenient).ToYaml(Level.Privileged), Is.EqualTo(Text));

    [Test]
    public void They_count_when_objects_are_compared()
    {
        var pod = Pod.FromYaml(Text, ReadMode.Lenient);
        Assert.That(pod, Is.EqualTo(Pod.FromYaml(pod.ToJson(Level.Privileged), ReadMode.Lenient)));
        Assert.That(pod, Is.Not.EqualTo(Pod.FromYaml(Text.Replace("- 1\n", "- 2\n", StringComparison.Ordinal), ReadMode.Lenient)));
        Assert.That(pod with { Spec = pod.Spec! with { HostPID = true } }, Is.Not.EqualTo(pod));
    }

    [Test]
    public void With_keeps_them() =>
        Assert.That((Pod.FromYaml(Text, ReadMode.Lenient) with { Metadata = new() { Name = "q" } }).ToYaml(Level.Privileged), Does.EndWith("extra: 1.5\n"));

    [Test]
    public void Wrong_values_of_known_fields_are_errors_all_the_same() =>
        Assert.That(() => Pod.FromYaml("apiVersion: v1\nkind: Pod\nspec: {hostPID: 1}\n", ReadMode.Lenient), Throws.TypeOf<ManifestReadException>());

    [TestCase("")]
    [TestCase("    apiVersion: v1\n    kind: PersistentVolumeClaim\n")]
    public void An_object_within_another_says_what_it_is_only_if_it_did_before(string typeMeta)
    {
        var text = $"""
            apiVersion: apps/v1
            kind: StatefulSet
            metadata:
              name: s
            spec:
              volumeClaimTemplates:
              - metadata:
                  name: data
            {typeMeta}    spec:
                  accessModes:
                  - ReadWriteOnce
            """;
        var set = StatefulSet.FromYaml(text);
        var written = Writing.Written.Yaml(writer => writer.Value(set));
        Assert.That(written.Contains("kind: PersistentVolumeClaim", StringComparison.Ordinal), Is.EqualTo(typeMeta.Length > 0));
        Assert.That(StatefulSet.FromYaml(written), Is.EqualTo(set));
    }
}
