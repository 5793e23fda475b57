using SecurePods.Views;

namespace SecurePods.Controls.Tests.Soundness;

[Parallelizable(ParallelScope.All)]
sealed class RandomSoundnessTests
{
    const int Seed = 20_261;
    const int Pods = 1500;

    [Test]
    public void Random_pods_with_one_thing_hidden_are_judged_soundly() => Assert.That(Unsound(finish: null), Is.Empty);

    [Test]
    public void Random_pods_with_one_thing_hidden_and_secure_defaults_filled_in_are_judged_soundly() => Assert.That(Unsound(SecureDefaults.Apply), Is.Empty);

    static List<string> Unsound(Func<Node, Node>? finish)
    {
        var random = new Random(Seed);
        var unsound = new List<string>();
        for (var i = 0; i < Pods; i++)
        {
            var hidden = RandomTree.Hide(random, RandomTree.Create(random));
            var level = RandomTree.Pick(random, Enum.GetValues<Level>());
            unsound.AddRange(Claims.Unsound(hidden, level, new(random.Next(39)), finish).Distinct());
        }

        return unsound;
    }
}
