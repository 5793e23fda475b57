namespace SecurePods.Package.Tests;

/// <summary>One project with manifests, built in turn as they change.</summary>
public class ManifestTests
{
    const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata: {name: proxy}
        spec:
          containers:
          - name: proxy
            securityContext:
              privileged: true
              readOnlyRootFilesystem: true
        """;

    static readonly Consumer Project = Consumer.Create("Manifests", "<SecurePodsLevel>baseline</SecurePodsLevel>", """<SecurePodsManifest Include="k8s/**/*.yaml" />""")
        .With("Program.cs", Programs.Safe);

    [Test]
    public void A_manifest_is_judged_in_the_build_and_again_when_it_changes()
    {
        Project.With("k8s/pod.yaml", Pod);
        Assert.That(Project.Build().Expect(0).Diagnostics.Single(), Does.Contain("k8s/pod.yaml(8,19): warning SP1001: A privileged container"));

        Project.With("k8s/pod.yaml", Pod.Replace("privileged: true", "privileged: false"));
        Assert.That(Project.Build().Expect(0).Diagnostics, Is.Empty);

        Project.With("k8s/pod.yaml", Pod.Replace("privileged: true", "privileged: [").Replace("kind", "  kind"));
        Assert.That(Project.Build().Expect(1).Diagnostics, Has.Some.Contains("k8s/pod.yaml(2,").And.Some.Contains("error SP9041"));
    }
}
