using System.Text;
using SecurePods.Core.V1;
using SecurePods.Rbac.V1;

namespace SecurePods.Tests.Reading;

/// <summary>Files, streams, bytes and texts of many objects.</summary>
public class ManifestSetTests
{
    const string Two = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\n# nothing\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n";

    static readonly ConfigMap[] Both = [new() { Metadata = new() { Name = "a" } }, new() { Metadata = new() { Name = "b" } }];

    [Test]
    public void A_text_bytes_a_stream_and_a_file_give_the_same()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "manifest-set-tests.yaml");
        File.WriteAllText(file, Two);
        var utf8 = Encoding.UTF8.GetBytes(Two);
        using var stream = new MemoryStream(utf8);

        Assert.That(ManifestSet.FromYaml(Two), Is.EqualTo(Both));
        Assert.That(ManifestSet.Load(utf8), Is.EqualTo(Both));
        Assert.That(ManifestSet.Load(stream), Is.EqualTo(Both));
        Assert.That(ManifestSet.Load(file), Is.EqualTo(Both));
        Assert.That(stream.CanRead, Is.True);
        File.Delete(file);
    }

    [Test]
    public void What_was_read_is_written_as_it_was() =>
        Assert.That(ManifestSet.FromYaml(Two).ToYaml(), Is.EqualTo(Two.Replace("---\n# nothing\n", "", StringComparison.Ordinal)));

    [Test]
    public void A_list_unfolds_and_so_does_a_list_of_one_kind() =>
        Assert.That(
            ManifestSet.FromYaml("""
                {"apiVersion": "v1", "kind": "List", "items": [
                  {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}},
                  {"apiVersion": "v1", "kind": "ConfigMapList", "items": [{"metadata": {"name": "b"}}]},
                  {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleList", "items": []},
                  {"apiVersion": "v1", "kind": "List"}]}
                """),
            Is.EqualTo(Both));

    [Test]
    public void A_file_is_named_by_what_is_wrong_in_it()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "wrong.yaml");
        File.WriteAllText(file, "a: [\n");
        Assert.That(() => ManifestSet.Load(file), Throws.TypeOf<ManifestReadException>().With.Message.Contains(file + "("));
        File.Delete(file);
    }

    [Test]
    public void A_file_that_is_not_there_is_no_empty_set() =>
        Assert.That(() => ManifestSet.Load("no/such/file.yaml"), Throws.InstanceOf<IOException>());

    [TestCase("", "nothing")]
    [TestCase(Two, "v1 ConfigMap a, v1 ConfigMap b")]
    public void One_object_of_a_kind_is_that_and_nothing_else(string text, string found) =>
        Assert.That(
            Assert.Throws<ManifestReadException>(() => Role.FromYaml(text))!.Problems,
            Is.EqualTo(new[] { new ReadProblem(null, 1, 1, "", found, "must be one Role of rbac.authorization.k8s.io/v1") }));
}
