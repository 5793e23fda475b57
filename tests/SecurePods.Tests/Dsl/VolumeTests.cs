using SecurePods.Builders;
using SecurePods.Core.V1;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl;

public class VolumeTests
{
    [Test]
    public void The_common_volumes_are_one_call() =>
        Assert.That(Spec(p => p
            .EmptyDirVolume("a").EmptyDirVolume("b", "1Gi", "Memory")
            .SecretVolume("c", "s").ConfigMapVolume("d", "m")
            .PersistentVolumeClaimVolume("e", "claim").PersistentVolumeClaimVolume("f", "claim", readOnly: true)
            .HostPathVolume("g", "/var/log").HostPathVolume("h", "/run/x.sock", HostPathType.Socket)).Volumes, Is.EqualTo((ValueList<Volume>)
            [
                new() { Name = "a", EmptyDir = new() }, new() { Name = "b", EmptyDir = new() { SizeLimit = "1Gi", Medium = "Memory" } },
                new() { Name = "c", Secret = new() { SecretName = "s" } }, new() { Name = "d", ConfigMap = new() { Name = "m" } },
                new() { Name = "e", PersistentVolumeClaim = new() { ClaimName = "claim" } }, new() { Name = "f", PersistentVolumeClaim = new() { ClaimName = "claim", ReadOnly = true } },
                new() { Name = "g", HostPath = new() { Path = "/var/log" } }, new() { Name = "h", HostPath = new() { Path = "/run/x.sock", Type = HostPathType.Socket } },
            ]));

    [Test]
    public void Every_source_of_a_volume_has_a_method()
    {
        var sources = RandomModels.PropertiesOf(typeof(Volume)).Where(property => property.PropertyType.IsAssignableTo(typeof(IModel))).Select(property => property.Name + "Volume");
        var methods = typeof(PodBuilderBase<PodBuilder>).GetMethods().Select(method => method.Name);
        Assert.That(sources, Is.SubsetOf(methods));
    }

    [Test]
    public void A_source_is_configured_and_continued() =>
        Assert.That(Spec(p => p.NfsVolume("n", nfs => nfs.Server("s")).NfsVolume("n", nfs => nfs.Path("/p"))).Volumes, Is.EqualTo((ValueList<Volume>)[new() { Name = "n", Nfs = new() { Server = "s", Path = "/p" } }]));

    [Test]
    public void A_temporary_directory_is_a_volume_named_after_its_path_and_its_mount()
    {
        var spec = Spec(p => p.Container("c", "i", c => c.TempDirectory("/tmp").TempDirectory("/var/cache/nginx", "64Mi")));
        Assert.That(spec.Volumes, Is.EqualTo((ValueList<Volume>)[new() { Name = "tmp", EmptyDir = new() }, new() { Name = "var-cache-nginx", EmptyDir = new() { SizeLimit = "64Mi" } }]));
        Assert.That(spec.Containers!.Single(c => c.Name == "c").VolumeMounts, Is.EqualTo((ValueList<VolumeMount>)[new() { Name = "tmp", MountPath = "/tmp" }, new() { Name = "var-cache-nginx", MountPath = "/var/cache/nginx" }]));
    }

    [Test]
    public void The_same_path_in_two_containers_is_a_directory_for_each() =>
        AssertEachHasItsOwn(Spec(p => p.InitContainer("a", "i", c => c.TempDirectory("/tmp")).Container("b", "i", c => c.TempDirectory("/tmp")).Container("c", "i", c => c.TempDirectory("/tmp"))));

    [Test]
    public void Asked_twice_in_one_container_it_is_one() =>
        Assert.That(Spec(p => p.Container("a", "i", c => c.TempDirectory("/tmp").TempDirectory("/tmp"))).Volumes!, Has.Count.EqualTo(1));

    [TestCase("/tmp-b", "/tmp", "/tmp")]
    [TestCase("/a/b", "/a-b", "/A/B")]
    [TestCase("/", "/root", "/ROOT")]
    [TestCase("/€", "/¥", "/root")]
    public void Paths_whose_names_would_meet_keep_apart(string first, string second, string third) =>
        AssertEachHasItsOwn(Spec(p => p
            .Container("a", "i", c => c.TempDirectory(first).TempDirectory(second + "x").TempDirectory(third + "/"))
            .Container("b", "i", c => c.TempDirectory(second).TempDirectory(first + "/c"))
            .Container("c", "i", c => c.TempDirectory(third).TempDirectory(first))));

    [Test]
    public void Paths_longer_than_a_name_keep_apart()
    {
        var path = "/" + new string('p', 80);
        AssertEachHasItsOwn(Spec(p => p.Container("a", "i", c => c.TempDirectory(path + "1").TempDirectory(path + "2")).Container("b", "i", c => c.TempDirectory(path + "1"))));
    }

    [Test]
    public void A_volume_of_another_sort_with_that_name_is_not_mounted_in_its_place() =>
        Assert.That(() => Spec(p => p.SecretVolume("tmp", "s").Container("a", "i", c => c.TempDirectory("/tmp"))), Throws.TypeOf<ManifestException>().With.Message.Contains("tmp"));

    [Test]
    public void An_empty_directory_that_is_there_under_that_name_is_taken() =>
        Assert.That(Spec(p => p.EmptyDirVolume("tmp", medium: "Memory").Container("a", "i", c => c.TempDirectory("/tmp"))).Volumes, Is.EqualTo((ValueList<Volume>)[new() { Name = "tmp", EmptyDir = new() { Medium = "Memory" } }]));

    /// <summary>As many volumes as mounts, and each mount's volume there.</summary>
    static void AssertEachHasItsOwn(PodSpec spec)
    {
        var mounts = (spec.InitContainers ?? []).Concat(spec.Containers!).SelectMany(container => container.VolumeMounts ?? []).Select(mount => mount.Name).ToList();
        Assert.That(mounts, Is.Unique);
        Assert.That(mounts, Is.EquivalentTo(spec.Volumes!.Select(volume => volume.Name)));
    }

    static PodSpec Spec(Action<PodBuilder> configure) =>
        Pod.Create("p", p =>
        {
            configure(p);
            p.Container("any", "i");
        }).Spec!;
}
