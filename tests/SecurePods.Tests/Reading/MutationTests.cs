using System.Text;
using SecurePods.Tests.Conformance;
using SecurePods.Tests.Models;
using SecurePods.Tests.Writing;

namespace SecurePods.Tests.Reading;

/// <summary>Whatever a text says, it is read or refused with places, and what was read can be written.</summary>
public class MutationTests
{
    const int Mutations = 40;

    static readonly string[] Pieces = ["~", "[]", "{}", "- ", ": ", "1", "-0.5", "9223372036854775808", "1e400", "\"\"", "'x'", "true", "&a ", "*a", "<<: ", "!!binary aA", "|\n", "\n", "\n---\n", "\u0000", "\ud83d\ude00", "\t", "{\"a\": [", "2026-01-01"];

    static IEnumerable<TestCaseData> AllKinds => Kinds.Cases(Kinds.All);

    [TestCaseSource(nameof(AllKinds))]
    public void A_mutated_manifest_is_read_or_refused(Type kind)
    {
        var random = new Random(1);
        foreach (var manifest in RichManifests.Keepable(kind).Skip(1))
        {
            var text = Written.Yaml(writer => writer.Value(manifest));
            for (var i = 0; i < Mutations; i++)
                Read(Mutated(text, random), random.Next(2) == 0 ? ReadMode.Strict : ReadMode.Lenient);
        }
    }

    static void Read(string text, ReadMode mode)
    {
        try
        {
            foreach (var manifest in ManifestSet.FromYaml(text, mode))
                Assert.That(Written.Json(writer => writer.Value(manifest)), Is.Not.Empty);
        }
        catch (ManifestReadException refused)
        {
            Assert.That(refused.Problems, Is.Not.Empty.And.All.Matches<ReadProblem>(problem => problem is { Line: > 0, Column: > 0, Rule.Length: > 0 }), text);
        }
    }

    static string Mutated(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var i = random.Next(1, 4); i > 0 && mutated.Length > 0; i--)
        {
            var at = random.Next(mutated.Length);
            if (random.Next(3) == 0)
                mutated.Remove(at, Math.Min(random.Next(1, 12), mutated.Length - at));
            else
                mutated.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return mutated.ToString();
    }
}
