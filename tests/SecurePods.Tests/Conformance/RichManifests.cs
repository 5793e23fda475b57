using FsCheck.Fluent;
using SecurePods.Tests.Models;
using SecurePods.Tests.Writing;

namespace SecurePods.Tests.Conformance;

/// <summary>Objects of every kind: one with every field set, and random ones, in all of which texts are of the worst sort.</summary>
static class RichManifests
{
    const int Subsets = 8;

    static readonly string[] AnyTexts = Texts.Any.Sample(2000);
    static readonly string[] NonEmptyTexts = [.. AnyTexts.Where(text => text.Length > 0)];

    public static IEnumerable<Manifest> Of(Type kind)
    {
        yield return Make(kind, seed: 0, chance: 1, AnyTexts, KubernetesVersion.Latest);
        for (var seed = 1; seed <= Subsets; seed++)
            yield return Make(kind, seed, chance: 1.0 / seed, AnyTexts, KubernetesVersion.Latest);
    }

    /// <summary>The same, without what Kubernetes itself does not keep.</summary>
    public static IEnumerable<Manifest> Keepable(Type kind) =>
        Enumerable.Range(0, Subsets + 1).Select(seed => Make(kind, seed, chance: 1.0 / Math.Max(seed, 1), AnyTexts, KubernetesVersion.Latest, wholeSeconds: true));

    public static IEnumerable<Manifest> OfEveryKind() => Kinds.All.SelectMany(Of);

    /// <summary>Objects that hold a container, with the fields of an older version; their texts are not empty, since Go's types lose what is.</summary>
    public static IEnumerable<Manifest> WithContainers(Type kind, KubernetesVersion newest) =>
        Enumerable.Range(0, 4 * Subsets).Select(seed => Make(kind, seed, chance: 1 - seed / (8.0 * Subsets), NonEmptyTexts, newest)).Where(HasContainer);

    static bool HasContainer(Manifest manifest) => manifest.ViewedPod is { Spec.Containers.Count: > 0 };

    static Manifest Make(Type kind, int seed, double chance, string[] texts, KubernetesVersion newest, bool wholeSeconds = false)
    {
        var random = new RandomModels(new(seed), chance, random => texts[random.Next(texts.Length)], newest) { WholeSeconds = wholeSeconds };
        var manifest = (Manifest)random.Of(kind);

        // Some kinds are nameless; kubectl asks a name of the others.
        return manifest with { Metadata = (manifest.Metadata ?? new()) with { Name = $"n{seed}", Namespace = null } };
    }
}
