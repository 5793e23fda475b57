using System.Buffers;
using SecurePods.ApiExtensions.V1;
using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Gate;

/// <summary>What Kubernetes would refuse is refused where it is made: all of it at once, each with its field and value.</summary>
public class BadInputTests
{
    static readonly string TooLong = new('a', 300);

    /// <summary>No attribute could hold them.</summary>
    static readonly string[] HalfPairs = ["\ud800", "a\udc00b", "\udc00\ud800"];

    [Test]
    public void Every_field_that_is_wrong_is_named_with_its_value_in_one_exception()
    {
        var problems = Problems(() => Deployment.Create("Bad_Name", d => d
            .Namespace("Shop!")
            .Label("a b", "c d")
            .Annotation("note/with/slashes", "x")
            .Pod(p => p
                .Container("Web", "i", c => c
                    .Port(0).Port(70000, name: "a-name-that-is-too-long").Port(80, hostPort: -1)
                    .Env("", "x")
                    .Resources(cpu: "lots", memory: "-1Mi")
                    .Mount("nowhere", "relative"))
                .Container("twin", "i").Container(new Container { Name = "twin", Image = "i" })
                .EmptyDirVolume("v", sizeLimit: "1 GB").EmptyDirVolume("Volume")
                .Container("no-image"))));
        Assert.That(problems.Select(problem => (problem.Path, problem.Value)), Is.SupersetOf(new[]
        {
            ("metadata.name", "Bad_Name"),
            ("metadata.namespace", "Shop!"),
            ("metadata.annotations[note/with/slashes]", "note/with/slashes"),
            ("spec.template.spec.containers[0].name", "Web"),
            ("spec.template.spec.containers[0].ports[0].containerPort", "0"),
            ("spec.template.spec.containers[0].ports[1].containerPort", "70000"),
            ("spec.template.spec.containers[0].ports[1].name", "a-name-that-is-too-long"),
            ("spec.template.spec.containers[0].ports[2].hostPort", "-1"),
            ("spec.template.spec.containers[0].resources.requests[cpu]", "lots"),
            ("spec.template.spec.containers[0].volumeMounts[0].name", "nowhere"),
            ("spec.template.spec.containers[2].name", "twin"),
            ("spec.template.spec.containers[3].image", null),
            ("spec.template.spec.volumes[0].emptyDir.sizeLimit", "1 GB"),
            ("spec.template.spec.volumes[1].name", "Volume"),
        }));
        Assert.That(problems.Select(problem => problem.Object).Distinct(), Is.EqualTo(new[] { "Deployment Shop!/Bad_Name" }));
    }

    [Test]
    public void The_message_says_all_of_it()
    {
        var exception = Assert.Throws<ManifestException>(() => Pod.Create("No", p => p.Container("Web", "i", c => c.Port(0))))!;
        Assert.That(exception.Problems, Is.Not.Empty);
        foreach (var problem in exception.Problems)
            Assert.That(exception.Message, Does.Contain(problem.Object).And.Contain(problem.Path).And.Contain(problem.Value).And.Contain(problem.Rule));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("a_b")]
    [TestCase("-a")]
    [TestCase("a\nb")]
    [TestCase("ä")]
    [TestCase("a\0")]
    [TestCase("a: b")]
    public void A_name_that_is_none_is_refused(string? name)
    {
        Assert.That(Problems(() => Pod.Create(name!, p => p.Container("c", "i"))).Select(problem => problem.Path), Has.Some.EqualTo("metadata.name"));
        Assert.That(Problems(() => Pod.Create("p", p => p.Container(name!, "i"))).Select(problem => problem.Path), Has.Some.EqualTo("spec.containers[0].name"));
        Assert.That(Problems(() => Pod.Create("p", p => p.Container("c", "i").EmptyDirVolume(name!))).Select(problem => problem.Path), Has.Some.EqualTo("spec.volumes[0].name"));
    }

    [Test]
    public void A_name_that_is_wrong_is_said_once_not_once_for_each_label_made_of_it() =>
        Assert.That(Problems(() => Deployment.Create("Bad_Name!", d => d.Pod(p => p.Container("c", "i")))).Select(problem => problem.Path), Is.EqualTo(new[] { "metadata.name" }));

    [Test]
    public void A_name_that_is_too_long_is_refused() =>
        Assert.That(Problems(() => ConfigMap.Create(TooLong)).Select(problem => problem.Path), Is.EqualTo(new[] { "metadata.name" }));

    [TestCaseSource(nameof(HalfPairs))]
    public void Half_a_surrogate_pair_is_refused_wherever_it_stands(string text)
    {
        var problems = Problems(() => Pod.Create("p", p => p
            .Annotation("note", text)
            .Container("c", "i", c => c.Args("ok", text).Env("A", text).WorkingDir(text).Command(text))));
        Assert.That(problems.Select(problem => problem.Path), Is.EquivalentTo(new[]
        {
            "metadata.annotations[note]", "spec.containers[0].args[1]", "spec.containers[0].command[0]", "spec.containers[0].env[0].value", "spec.containers[0].workingDir",
        }));
        Assert.That(Problems(() => ConfigMap.Create("m", m => m.Data("key", text).Data(text, "value"))), Has.Count.GreaterThanOrEqualTo(2));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void A_number_that_json_does_not_have_is_refused(double number) =>
        Assert.That(Problems(() => CustomResourceDefinition.Create("things.example.com", c => c.Version(v => v.Name("v1").Schema(s => s.OpenAPIV3Schema(o => o.Maximum(number)))))).Select(problem => problem.Path), Has.Some.EndsWith("openAPIV3Schema.maximum"));

    [Test]
    public void An_enum_value_that_is_none_is_refused() =>
        Assert.That(Problems(() => Pod.Create("p", p => p.RestartPolicy((RestartPolicy)99).Container("c", "i"))).Select(problem => (problem.Path, problem.Value)), Has.Some.EqualTo(("spec.restartPolicy", "99")));

    [Test]
    public void A_pod_without_a_container_is_refused()
    {
        Assert.That(Problems(() => Pod.Create("p")), Is.Not.Empty);
        Assert.That(Problems(() => Deployment.Create("d")), Is.Not.Empty);
        Assert.That(Problems(() => Deployment.Create("d", d => d.Pod(_ => { }))), Is.Not.Empty);
    }

    [Test]
    public void A_null_where_a_lambda_is_due_is_the_callers_mistake()
    {
        Assert.That(() => Pod.Create((Action<PodBuilder>)null!), Throws.ArgumentNullException);
        Assert.That(() => Pod.Create("p", p => p.SecurityContext((Action<PodSecurityContextBuilder>)null!)), Throws.ArgumentNullException);
        Assert.That(() => Pod.Create("p", p => p.Containers(null!)), Throws.ArgumentNullException);
    }

    [Test]
    public void A_null_value_is_a_value_unset() =>
        Assert.That(Pod.Create("p", p => p.Hostname(null!).Container("c", "i")).Spec!.Hostname, Is.Null);

    [Test]
    public void Raw_records_are_asked_at_the_gate_and_nothing_is_written()
    {
        var raw = new Pod { Metadata = new() { Name = "No" }, Spec = new() { Containers = [new() { Name = "C" }] } };
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();
        var good = ConfigMap.Create("m");
        Assert.That(Problems(() => new ManifestSet(good, raw, good).WriteTo(stream)).Select(problem => problem.Path), Is.EquivalentTo(new[] { "metadata.name", "spec.containers[0].name", "spec.containers[0].image" }));
        Problems(() => raw.WriteTo(buffer));
        Problems(() => raw.ToJson());
        Assert.That((stream.Length, buffer.WrittenCount), Is.EqualTo((0L, 0)));
    }

    [Test]
    public void All_objects_of_a_set_are_asked()
    {
        var problems = Problems(() => new ManifestSet(new ConfigMap(), new Secret()).ToYaml());
        Assert.That(problems.Select(problem => problem.Object), Is.EqualTo(new[] { "ConfigMap (no name)", "Secret (no name)" }));
    }

    [Test]
    public void What_the_server_takes_is_taken()
    {
        Assert.That(() => Rbac.V1.ClusterRole.Create("system:node-reader", r => r.Rules([new() { ApiGroups = [""], Resources = ["nodes"], Verbs = ["get"] }])).ToYaml(), Throws.Nothing);
        Assert.That(() => Pod.Create("p", p => p.Container("c", "i", c => c.Env([new() { Name = "A", Value = "1" }, new() { Name = "A", Value = "2" }]))).ToYaml(), Throws.Nothing);
        Assert.That(() => ConfigMap.Create("m", m => m.Data("script.sh", "a\r\n\u0001\u001b")).ToYaml(), Throws.Nothing);
        Assert.That(() => Pod.Create("p", p => p.Container("c", "i", c => c.Resources(cpu: 0.5m, memory: 1_000_000L))).ToYaml(), Throws.Nothing);
    }

    static IReadOnlyList<Problem> Problems(Action make) => Assert.Throws<ManifestException>(make)!.Problems;
}
