using SecurePods.Core.V1;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Conformance;

/// <summary>What we write is valid by Kubernetes' own description of its API, in which no field is unknown.</summary>
public class OpenApiConformanceTests
{
    OpenApi _api = null!;

    static IEnumerable<TestCaseData> EveryKind => Kinds.Cases(Kinds.All);

    [OneTimeSetUp]
    public async Task Read() => _api = await OpenApi.Read();

    [TestCaseSource(nameof(EveryKind))]
    public void Every_object_of_a_kind_is_strictly_valid(Type kind)
    {
        using (Assert.EnterMultipleScope())
            foreach (var manifest in RichManifests.Of(kind))
                Assert.That(_api.Errors(manifest), Is.Empty, () => ModelJson.Of(manifest).ToJsonString());
    }

    [Test]
    public void The_validator_refuses_what_is_wrong() =>
        Assert.That(_api.Errors(new Pod { Spec = new() { Containers = [new() { Image = "i" }] } }), Is.Not.Empty, "a container without a name");
}
