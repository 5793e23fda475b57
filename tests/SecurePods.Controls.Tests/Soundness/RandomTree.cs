using SecurePods.Controls.Tests.Fixtures;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Soundness;

/// <summary>Random pods around the clean one, and ways to hide a part of them.</summary>
static class RandomTree
{
    static readonly object?[] Systems = [null, null, "linux", "windows"];
    static readonly object?[] HostUsers = [null, null, true, false];

    public static Node Create(Random random)
    {
        var pod = CleanTree.Pod.With("spec.os.name", Pick(random, Systems)).With("spec.hostUsers", Pick(random, HostUsers));
        foreach (var fixture in AllFixtures.All)
            foreach (var place in fixture.Places)
                if (random.Next(16) == 0)
                    pod = fixture.Pod(place, Pick(random, [.. fixture.Pass, .. fixture.Fail]), pod);
        return pod;
    }

    public static Hidden Hide(Random random, Node pod) => Pick(random, (Hidden[])
        [.. Hidden.Fields(pod, AllFixtures.All), .. Hidden.Exemptions(pod), .. Hidden.Objects(pod), .. Hidden.Openings(pod)]);

    public static T Pick<T>(Random random, T[] choices) => choices[random.Next(choices.Length)];
}
