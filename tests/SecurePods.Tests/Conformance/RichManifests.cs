using FsCheck.Fluent;
using SecurePods.Tests.Models;
using SecurePods.Tests.Writing;

namespace SecurePods.Tests.Conformance;

/// <summary>Objects of every kind: one with every field set, and random ones, in all of which texts are of the worst sort.</summary>
static class RichManifests
{
    const int Subsets = 8;

    static readonly string[] AnyTexts = Texts.Any.Sample(2000);

    public static IEnumerable<Manifest> Of(Type kind, KubernetesVersion newest)
    {
        yield return Make(kind, seed: 0, chance: 1, newest);
        for (var seed = 1; seed <= Subsets; seed++)
            yield return Make(kind, seed, chance: 1.0 / seed, newest);
    }

    public static IEnumerable<Manifest> OfEveryKind(KubernetesVersion newest) => Kinds.All.SelectMany(kind => Of(kind, newest));

    static Manifest Make(Type kind, int seed, double chance, KubernetesVersion newest)
    {
        var random = new RandomModels(new(seed), chance, random => AnyTexts[random.Next(AnyTexts.Length)], newest);
        var manifest = (Manifest)random.Of(kind);

        // Some kinds are nameless; kubectl asks a name of the others.
        return manifest with { Metadata = (manifest.Metadata ?? new()) with { Name = $"n{seed}", Namespace = null } };
    }
}
