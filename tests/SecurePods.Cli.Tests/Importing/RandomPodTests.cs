using SecurePods.Cli.Importing.Objects;
using SecurePods.Yaml.Tests.Conformance;

namespace SecurePods.Cli.Tests.Importing;

using Node = Views.Node;

/// <summary>Random pods of every style of insecurity.</summary>
public class RandomPodTests
{
    const int Every = 10;

    [Test]
    public void The_program_makes_the_pods_and_the_secure_defaults([Values] bool isFaithful)
    {
        var pods = Shared.Lines("conformance/pss-random.jsonl.gz").Select(pod => pod.GetProperty("pod").GetRawText()).Where((_, i) => i % Every == 0);
        var file = ImportedProgram.File("pods.yaml", string.Join("\n---\n", pods));
        var expected = ExpectedObjects.Of(file, isFaithful);

        var made = ImportedProgram.Of([file], isFaithful).Sets[0];

        Assert.That(expected, Has.Count.GreaterThan(100));
        Assert.That(made, Has.Count.EqualTo(expected.Count));
        var differences = made.Zip(expected, (pod, wanted) => Trees.Difference(Tree.Of(pod, Node.Absent), wanted) is { } difference ? pod.Metadata?.Name + difference : null).OfType<string>();
        Assert.That(differences.Take(20), Is.Empty);
    }
}
