using SecurePods.Reading;
using SecurePods.Tests.Conformance;
using SecurePods.Tests.Models;
using SecurePods.Tests.Writing;
using SecurePods.Yaml;

namespace SecurePods.Tests.Reading;

/// <summary>What is written is read as it was, whatever its fields and texts.</summary>
public class RoundTripTests
{
    static IEnumerable<TestCaseData> AllKinds => Kinds.Cases(Kinds.All);

    [TestCaseSource(nameof(AllKinds))]
    public void Objects_of_every_kind_are_read_from_yaml_as_they_were(Type kind) => AssertSame(kind, Written.Yaml);

    [TestCaseSource(nameof(AllKinds))]
    public void Objects_of_every_kind_are_read_from_json_as_they_were(Type kind) => AssertSame(kind, Written.Json);

    static void AssertSame(Type kind, Func<Action<SecurePods.Writing.ManifestWriter>, string> write)
    {
        foreach (var manifest in RichManifests.Keepable(kind))
        {
            var text = write(writer => writer.Value(manifest));
            var problems = new List<ReadProblem>();
            var read = ManifestReader.Read(text).Select(document => ManifestReading.Read(document, ReadMode.Strict, problems)).ToList();
            Assert.That(problems, Is.Empty, text);
            Assert.That(read, Is.EqualTo(new[] { manifest }), text);
        }
    }
}
