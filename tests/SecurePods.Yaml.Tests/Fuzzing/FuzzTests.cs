using System.Text;
using SecurePods.Fuzz;

namespace SecurePods.Yaml.Tests.Fuzzing;

/// <summary>A short run of what tools/SecurePods.Fuzz does for longer.</summary>
sealed class FuzzTests
{
    [TestCase(1)]
    [TestCase(2)]
    public void No_text_breaks_the_reader(int seed)
    {
        var mutator = new Mutator(seed, Seeds.All(null));

        for (var i = 0; i < 5000; i++)
        {
            var text = mutator.Next();
            Assert.That(Promises.Broken(text), Is.Null, Encoding.UTF8.GetString(text));
        }
    }
}
