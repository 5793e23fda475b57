using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

/// <summary>What is asked of the rules: is this taken, or refused at that field?</summary>
static class Judged
{
    public static void Taken(Manifest manifest) => Assert.That(ManifestValidator.Validate(manifest), Is.Empty);

    /// <summary>Refused at one field only, by a rule that has these words.</summary>
    public static void Refused(Manifest manifest, string path, string rule)
    {
        var problems = ManifestValidator.Validate(manifest);
        Assert.That(problems.Select(problem => problem.Path).Distinct(), Is.EqualTo([path]));
        Assert.That(problems[0].Rule, Does.Contain(rule));
    }
}
