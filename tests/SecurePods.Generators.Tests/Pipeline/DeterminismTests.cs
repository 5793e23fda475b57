using System.Globalization;
using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Pipeline;

public sealed class DeterminismTests
{
    [TestCase(Generation.Views)]
    [TestCase(Generation.Models)]
    public void Two_runs_make_the_same_bytes(string emit)
    {
        var one = Generation.OfRepository(emit).Result.GeneratedSources;
        var other = Generation.OfRepository(emit).Result.GeneratedSources;

        Assert.That(one.Select(source => (source.HintName, Convert.ToHexString(source.SourceText.GetChecksum().AsSpan()))), Is.EqualTo(other.Select(source => (source.HintName, Convert.ToHexString(source.SourceText.GetChecksum().AsSpan())))));
    }

    [TestCase(Generation.Views)]
    [TestCase(Generation.Models)]
    public void The_order_of_the_files_does_not_matter(string emit) =>
        Assert.That(Generation.Of(emit, Repository.Files.Reverse()).Files, Is.EqualTo(Generation.OfRepository(emit).Files));

    [Test]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var files = new[] { new TextFile("core.schema", Schemas.Pod), new TextFile("meta.schema", Schemas.Meta) };
        var invariant = Generation.Of(Generation.Models, files).Files;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NegativeSign = "minus ";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = foreign;
            Assert.That(Generation.Of(Generation.Models, files).Files, Is.EqualTo(invariant));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
