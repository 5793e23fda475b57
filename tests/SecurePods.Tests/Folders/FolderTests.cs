using SecurePods.Apps.V1;
using SecurePods.Core.V1;
using SecurePods.Rbac.V1;

namespace SecurePods.Tests.Folders;

/// <summary>A folder of manifests, a file an object.</summary>
public class FolderTests
{
    static readonly ConfigMap Settings = ConfigMap.Create("settings", c => c.Namespace("shop"));
    static readonly Namespace Shop = Namespace.Create("shop");
    static readonly Deployment Web = Deployment.Create("web", d => d.Namespace("shop").Pod(p => p.Container("c", "i:1")));

    string _folder = null!;

    [SetUp]
    public void SetUp() => _folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "folder-" + TestContext.CurrentContext.Test.ID);

    [TearDown]
    public void TearDown()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void Each_object_has_a_file_of_its_own_with_its_yaml()
    {
        new ManifestSet(Web, Shop).WriteTo(_folder);
        Assert.That(Files(), Is.EqualTo(new[] { "namespace-shop.yaml", "shop/deployment-web.yaml" }));
        Assert.That(Text("shop/deployment-web.yaml"), Is.EqualTo(Web.ToYaml()));
    }

    [Test]
    public void What_is_no_longer_written_is_removed_and_nothing_else()
    {
        new ManifestSet(Web, Settings, Shop).WriteTo(_folder);
        File.WriteAllText(Path.Combine(_folder, "notes.yaml"), "mine");
        new ManifestSet(Shop).WriteTo(_folder);
        Assert.That(Files(), Is.EqualTo(new[] { "namespace-shop.yaml", "notes.yaml" }));
        Assert.That(Directory.Exists(Path.Combine(_folder, "shop")), Is.False);
    }

    [Test]
    public void What_was_changed_by_hand_stays_when_it_is_no_longer_written()
    {
        new ManifestSet(Settings, Shop).WriteTo(_folder);
        File.AppendAllText(Path.Combine(_folder, "namespace-shop.yaml"), "# mine\n");
        new ManifestSet(Settings).WriteTo(_folder);
        Assert.That(Files(), Is.EqualTo(new[] { "namespace-shop.yaml", "shop/configmap-settings.yaml" }));
    }

    [Test]
    public void A_file_that_somebody_else_wrote_stops_all()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "namespace-shop.yaml"), "mine");
        Assert.That(() => new ManifestSet(Settings, Shop).WriteTo(_folder), Throws.TypeOf<IOException>().With.Message.Contains("namespace-shop.yaml"));
        Assert.That(Files(), Is.EqualTo(new[] { "namespace-shop.yaml" }));
        Assert.That(Text("namespace-shop.yaml"), Is.EqualTo("mine"));
    }

    [Test]
    public void What_the_gate_refuses_is_not_written_nor_is_the_rest()
    {
        var unsafePod = new Pod { Metadata = new() { Name = "p" }, Spec = new() { HostPID = true, Containers = [new() { Name = "c", Image = "i" }] } };
        Assert.That(() => new ManifestSet(Shop, unsafePod).WriteTo(_folder), Throws.TypeOf<PodSecurityException>());
        Assert.That(Directory.Exists(_folder), Is.False);
    }

    [Test]
    public void The_same_set_again_touches_nothing()
    {
        new ManifestSet(Shop).WriteTo(_folder, kustomization: true);
        foreach (var file in Directory.GetFiles(_folder))
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        new ManifestSet(Shop).WriteTo(_folder, kustomization: true);
        Assert.That(Directory.GetFiles(_folder).Select(File.GetLastWriteTimeUtc), Is.All.EqualTo(DateTime.UnixEpoch));
    }

    [Test]
    public void A_kustomization_lists_the_files_in_apply_order_and_goes_when_it_is_not_wanted()
    {
        new ManifestSet(Web, Settings, Shop).WriteTo(_folder, kustomization: true);
        Assert.That(Text("kustomization.yaml"), Is.EqualTo(
            """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
            - namespace-shop.yaml
            - shop/configmap-settings.yaml
            - shop/deployment-web.yaml

            """));
        new ManifestSet(Shop).WriteTo(_folder);
        Assert.That(Files(), Is.EqualTo(new[] { "namespace-shop.yaml" }));
    }

    [Test]
    public void A_list_that_names_files_elsewhere_removes_none()
    {
        var elsewhere = _folder + ".yaml";
        File.WriteAllText(elsewhere, "");
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, ".securepods"), $"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 ../{Path.GetFileName(elsewhere)}\n");
        new ManifestSet(Shop).WriteTo(_folder);
        Assert.That(File.Exists(elsewhere), Is.True);
        File.Delete(elsewhere);
    }

    [Test]
    public void Two_objects_of_one_file_are_refused() =>
        Assert.That(() => new ManifestSet(Shop, Shop).WriteTo(_folder), Throws.InvalidOperationException.With.Message.Contains("Namespace shop"));

    [Test]
    public void No_name_leads_out_of_the_folder_or_to_another_file()
    {
        new ManifestSet(
            ClusterRole.Create("system:node"),
            ClusterRole.Create("System:node"),
            new Manifest.Raw("a.example.com/v1", "Widget") { Metadata = new() { Name = "../../w", Namespace = ".." } },
            new Manifest.Raw("b.example.com/v1", "Widget") { Metadata = new() { Name = new string('w', 300) } },
            new Manifest.Raw("v1", "Nameless")).WriteTo(_folder);
        Assert.That(Files(), Is.EqualTo(new[]
        {
            "_2e_2e/widget.a.example.com-.._2f.._2fw.yaml",
            "clusterrole-_53ystem_3anode.yaml",
            "clusterrole-system_3anode.yaml",
            "nameless.yaml",
            "widget.b.example.com-" + new string('w', 179) + "_cffe47f6088b5dbe.yaml",
        }));
    }

    string[] Files() => [.. Directory.GetFiles(_folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    string Text(string file) => File.ReadAllText(Path.Combine(_folder, file));
}
