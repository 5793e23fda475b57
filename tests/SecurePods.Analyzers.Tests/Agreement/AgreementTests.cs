namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>The prover agrees with the gate, on random pods written in random styles.</summary>
public class AgreementTests
{
    const int Batches = 12;
    const int BatchSize = 50;

    [Test]
    public async Task The_compiler_says_what_the_evaluator_finds_however_a_pod_is_written()
    {
        var outcomes = new List<Outcome>();
        for (var batch = 0; batch < Batches; batch++)
            outcomes.AddRange(await Batch(batch).Run());
        var valid = outcomes.Where(outcome => outcome.Expected is not null).ToList();
        var differences = valid.Select(outcome => outcome.Difference).OfType<string>().ToList();

        TestContext.Out.WriteLine($"{valid.Count} of {outcomes.Count} programs, {valid.Count(outcome => outcome.Program.HidesSomething)} with a hidden value, {differences.Count} differences");
        TestContext.Out.WriteLine(StyleTable.Of(valid));
        Assert.That(differences.OrderBy(difference => difference.Length).Take(3), Is.Empty);
        Assert.That(valid, Has.Count.GreaterThanOrEqualTo(500));
        Assert.That(StyleTable.Rare(valid), Is.Empty);
    }

    static ProgramBatch Batch(int batch)
    {
        var programs = Enumerable.Range(batch * BatchSize, BatchSize).Select(seed => new PodProgram(seed, "P" + seed, hides: seed % 2 == 0)).ToList();
        var level = batch % 6 == 5 ? Level.Baseline : Level.Restricted;
        return new(programs, level, new(batch % 3 == 0 ? 36 - batch : 36));
    }
}
