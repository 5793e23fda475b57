using SecurePods.Apps.V1;
using SecurePods.Core.V1;
using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

public class ManifestExceptionTests
{
    [Test]
    public void It_names_the_object_and_every_field_value_and_rule()
    {
        var pod = Valid.Pod(Valid.Container with { Image = null, Ports = [new() { Port = 70000 }], Env = [new() { Name = "a=\n" }] });
        Assert.That(MessageOf(pod with { Metadata = new() { Name = "web", Namespace = "shop" } }), Is.EqualTo("""
            Kubernetes would refuse Pod shop/web:
              spec.containers[0].ports[0].containerPort: "70000" must be between 1 and 65535
              spec.containers[0].env[0].name: "a=\n" must be a name of printable ASCII characters other than '='
              spec.containers[0].image: must be given
            """));
    }

    [Test]
    public void Its_problems_are_there_to_be_read()
    {
        var problem = Assert.Throws<ManifestException>(() => ManifestValidator.ThrowIfInvalid(Valid.Pod(Valid.Container with { Name = "Web" })))!.Problems.Single();
        Assert.That((problem.Object, problem.Path, problem.Value), Is.EqualTo(("Pod web", "spec.containers[0].name", "Web")));
        Assert.That(problem.Rule, Does.StartWith("must be a lowercase RFC 1123 label"));
    }

    [Test]
    public void An_object_without_a_name_is_called_by_what_it_has()
    {
        Assert.That(MessageOf(new Pod { Metadata = new() { GenerateName = "web-" } }), Does.StartWith("Kubernetes would refuse Pod web-*:"));
        Assert.That(MessageOf(new Pod()), Does.StartWith("Kubernetes would refuse Pod (no name):"));
    }

    [Test]
    public void Several_objects_are_told_apart()
    {
        var problems = ManifestValidator.Validate(new Pod { Metadata = new() { Name = "a" } })
            .Concat(ManifestValidator.Validate(new Deployment { Metadata = new() { Name = "b" } }));
        Assert.That(new ManifestException([.. problems]).Message, Is.EqualTo("""
            Kubernetes would refuse Pod a:
              spec: must be given
            Kubernetes would refuse Deployment b:
              spec: must be given
            """));
    }

    [Test]
    public void What_is_valid_throws_nothing() => Assert.DoesNotThrow(() => ManifestValidator.ThrowIfInvalid(Valid.Deployment));

    static string MessageOf(Manifest manifest)
        => Assert.Throws<ManifestException>(() => ManifestValidator.ThrowIfInvalid(manifest))!.Message;
}
