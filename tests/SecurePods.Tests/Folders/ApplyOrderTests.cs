namespace SecurePods.Tests.Folders;

/// <summary>What others need comes first.</summary>
public class ApplyOrderTests
{
    [Test]
    public void Kinds_stand_as_helm_installs_them_and_unknown_ones_last_by_name() =>
        Assert.That(
            Sorted("Zebra/1", "Ingress/1", "Deployment/b", "CustomResourceDefinition/1", "Deployment/a", "Apple/1", "Service/1", "Zebra/0", "Namespace/1", "ServiceAccount/1"),
            Is.EqualTo(new[] { "Namespace/1", "ServiceAccount/1", "CustomResourceDefinition/1", "Service/1", "Deployment/b", "Deployment/a", "Ingress/1", "Apple/1", "Zebra/1", "Zebra/0" }));

    static IEnumerable<string> Sorted(params string[] objects) =>
        new ManifestSet(objects.Select(text => text.Split('/')).Select(words => new Manifest.Raw("v1", words[0]) { Metadata = new() { Name = words[1] } })).InApplyOrder()
            .Select(manifest => $"{manifest.Kind}/{manifest.Metadata!.Name}");
}
