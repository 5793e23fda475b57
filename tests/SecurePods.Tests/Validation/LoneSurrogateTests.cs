using SecurePods.Core.V1;
using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

public class LoneSurrogateTests
{
    const string Half = "p\ud800w";

    [Test]
    public void Half_of_a_surrogate_pair_is_refused_in_a_value()
        => Judged.Refused(Valid.Pod(Valid.Container with { WorkingDir = Half }), "spec.containers[0].workingDir", "stands alone");

    [TestCase('\ud800')]
    [TestCase('\udbff')]
    [TestCase('\udc00')]
    [TestCase('\udfff')]
    public void Either_half_is_refused_wherever_it_stands(char half)
    {
        foreach (var text in new[] { $"{half}", $"a{half}", $"{half}a", $"😀{half}", $"{half}😀" })
            Judged.Refused(Valid.Pod(Valid.Container with { Args = ["a", text] }), "spec.containers[0].args[1]", "stands alone");
    }

    [Test]
    public void Whole_pairs_are_taken() => Judged.Taken(Valid.Pod(Valid.Container with { Args = ["😀", "a😀b"] }));

    [Test]
    public void It_is_refused_in_the_key_of_a_map()
        => Judged.Refused(Config([new("a\ud800", "b")]), "data[a\\ud800]", "stands alone");

    [Test]
    public void It_is_refused_in_the_value_of_a_map()
        => Judged.Refused(Config([new("a", Half)]), "data[a]", "stands alone");

    [Test]
    public void It_is_said_once_and_not_again_as_a_bad_name()
        => Assert.That(ManifestValidator.Validate(Valid.Pod(Valid.Container with { Name = Half })), Has.Count.EqualTo(1));

    [Test]
    public void Nothing_of_the_text_is_shown_for_it_may_be_a_secret()
    {
        var secret = new Secret { Metadata = new() { Name = "a" }, StringData = [new("key", Half)] };
        var problem = ManifestValidator.Validate(secret).Single();
        Assert.That(problem.Value, Is.EqualTo("\\ud800"));
        Assert.That(problem.Rule, Does.Contain("index 1"));
    }

    static ConfigMap Config(ValueMap<string> data) => new() { Metadata = new() { Name = "a" }, Data = data };
}
