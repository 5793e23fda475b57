using SecurePods.Generators.Tests.Running;
using SecurePods.Generators.Views;
using SecurePods.Schema;

namespace SecurePods.Generators.Tests.Views;

public sealed class PodPathsTests
{
    [TestCase("core/v1.Pod", "")]
    [TestCase("core/v1.PodTemplateSpec", "")]
    [TestCase("core/v1.PodTemplate", "template")]
    [TestCase("apps/v1.Deployment", "spec.template")]
    [TestCase("batch/v1.CronJob", "spec.jobTemplate.spec.template")]
    [TestCase("batch/v1.JobTemplateSpec", "spec.template")]
    [TestCase("core/v1.Service", null)]
    [TestCase("apiextensions/v1.CustomResourceDefinition", null)]
    public void The_pod_is_found_however_deep(string type, string? path) =>
        Assert.That(new PodPaths(Repository.Schema).Of(type), Is.EqualTo(path));

    [Test]
    public void Types_that_hold_each_other_do_not_go_round_for_ever()
    {
        var set = new SchemaSet(new([Schemas.Parse("type A\n  b B\n  pod core/v1.Pod\ntype B\n  a A"), SchemaParser.Parse(Schemas.Pod)]));

        Assert.Multiple(() =>
        {
            Assert.That(new PodPaths(set).Of("demo/v1.A"), Is.EqualTo("pod"));
            Assert.That(new PodPaths(set).Of("demo/v1.B"), Is.EqualTo("a.pod"));
        });
    }
}
