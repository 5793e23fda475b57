using SecurePods.Apps.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Dsl;

/// <summary>Lists and maps: what replaces, what appends, what continues.</summary>
public class ContinuingTests
{
    static readonly Container Raw = new() { Name = "raw", Image = "busybox" };

    [Test]
    public void The_plural_of_a_list_replaces_it() =>
        Assert.That(Names(p => p.Container("old", "i").Containers([Raw, Raw with { Name = "second" }])), Is.EqualTo(new[] { "raw", "second" }));

    [Test]
    public void The_singular_appends() =>
        Assert.That(Names(p => p.Container("first", "i").Container(Raw).Container("last", "i")), Is.EqualTo(new[] { "first", "raw", "last" }));

    [Test]
    public void The_singular_of_a_key_that_is_there_continues_its_item_where_it_stands()
    {
        var containers = Spec(p => p.Container("a", "one", c => c.Port(80)).Container("b", "i").Container("a", c => c.WorkingDir("/w").Port(81)).Container("a", "two")).Containers!;
        Assert.That(containers.Select(c => c.Name), Is.EqualTo(new[] { "a", "b" }));
        Assert.That((containers[0].Image, containers[0].WorkingDir), Is.EqualTo(("two", "/w")));
        Assert.That(containers[0].Ports!.Select(port => port.Port), Is.EqualTo(new int?[] { 80, 81 }));
    }

    [Test]
    public void A_raw_record_in_a_list_is_continued_too()
    {
        var container = Spec(p => p.Containers([Raw]).Container("raw", c => c.Env("A", "1"))).Containers!.Single();
        Assert.That((container.Image, container.Env!.Single()), Is.EqualTo(("busybox", new EnvVar { Name = "A", Value = "1" })));
        Assert.That(Raw.Env, Is.Null);
    }

    [Test]
    public void The_plural_of_a_map_replaces_it_and_the_singular_sets_one_entry()
    {
        var map = ConfigMap.Create("m", m => m.Label("old", "x").Labels([new("a", "1"), new("b", "2")]).Label("b", "3").Label("c", "4"));
        Assert.That(map.Metadata!.Labels!.Select(label => (label.Key, label.Value)), Is.EqualTo(new[] { ("a", "1"), ("b", "3"), ("c", "4") }));
    }

    [Test]
    public void A_map_takes_a_dictionary() =>
        Assert.That(ConfigMap.Create("m", m => m.Data(new Dictionary<string, string> { ["a"] = "1" })).Data, Is.EqualTo((ValueMap<string>)[new("a", "1")]));

    [Test]
    public void A_list_without_a_singular_appends_by_its_own_name() =>
        Assert.That(Spec(p => p.Container("c", "i", c => c.SecurityContext(s => s.Capabilities(x => x.Add("A").Add("B", "C"))))).Containers![0].SecurityContext!.Capabilities!.Add, Is.EqualTo((ValueList<string>)["A", "B", "C"]));

    [Test]
    public void Configuring_an_object_twice_continues_it() =>
        Assert.That(Spec(p => p.SecurityContext(s => s.RunAsUser(1)).SecurityContext(s => s.RunAsGroup(2)).Container("c", "i")).SecurityContext is { RunAsUser: 1, RunAsGroup: 2 }, Is.True);

    [Test]
    public void A_raw_object_replaces_and_may_be_continued() =>
        Assert.That(Spec(p => p.SecurityContext(s => s.RunAsUser(1)).SecurityContext(new PodSecurityContext { RunAsGroup = 2 }).SecurityContext(s => s.FsGroup(3)).Container("c", "i")).SecurityContext is { RunAsUser: null, RunAsGroup: 2, FsGroup: 3 }, Is.True);

    [Test]
    public void Configuring_the_pod_twice_continues_the_same_pod()
    {
        var spec = Deployment.Create("d", d => d.Pod(p => p.Container("a", "i")).Replicas(2).Pod(p => p.Container("b", "i")).Spec(s => s.Template(t => t.Container("c", "i")))).Spec!;
        Assert.That(spec.Template!.Spec!.Containers!.Select(c => c.Name), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(spec.Replicas, Is.EqualTo(2));
    }

    [Test]
    public void What_a_nested_lambda_says_of_an_outer_object_is_kept()
    {
        var deployment = Deployment.Create("d", d => d.Pod(p =>
        {
            d.Replicas(3).Label("a", "b");
            p.Container("first", "i", _ => p.Hostname("h").Container("second", "i").SecurityContext(_ => p.Subdomain("s")));
        }));
        Assert.That(deployment.Spec!.Replicas, Is.EqualTo(3));
        Assert.That(deployment.Metadata!.Labels!["a"], Is.EqualTo("b"));
        var spec = deployment.Spec.Template!.Spec!;
        Assert.That((spec.Hostname, spec.Subdomain), Is.EqualTo(("h", "s")));
        Assert.That(spec.Containers!.Select(c => c.Name), Is.EquivalentTo(new[] { "first", "second" }));
    }

    [Test]
    public void A_loop_is_a_loop() =>
        Assert.That(Names(p =>
        {
            foreach (var name in new[] { "x", "y", "z" })
                p.Container(name, "i");
        }), Is.EqualTo(new[] { "x", "y", "z" }));

    static IEnumerable<string?> Names(Action<PodBuilder> configure) => Spec(configure).Containers!.Select(container => container.Name);

    static PodSpec Spec(Action<PodBuilder> configure) => Pod.Create("web", configure).Spec!;
}
