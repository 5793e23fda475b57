using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Pipeline;

public sealed class TimeTests
{
    /// <summary>A tenth of it is usual: the bound only catches what grows with the square of the schema.</summary>
    static readonly TimeSpan Bound = TimeSpan.FromSeconds(1.5);

    [TestCase(Generation.Views)]
    [TestCase(Generation.Models)]
    public void A_whole_run_takes_a_fraction_of_a_second(string emit)
    {
        var best = Enumerable.Range(0, 5).Min(_ => Generation.OfRepository(emit).Elapsed);

        TestContext.Out.WriteLine($"{emit}: {best.TotalMilliseconds:F0} ms");
        Assert.That(best, Is.LessThan(Bound));
    }
}
