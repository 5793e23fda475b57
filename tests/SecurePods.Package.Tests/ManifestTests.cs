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

    const string Configuration = "securepods.globalconfig";

    static readonly Consumer Project = Consumer.Create("Manifests", "<SecurePodsLevel>baseline</SecurePodsLevel>", """<SecurePodsManifest Include="k8s/**/*.yaml" />""")
        .With("Program.cs", Programs.Safe);

    [Test]
    public void A_manifest_is_judged_in_the_build_and_again_when_it_or_the_configuration_changes()
    {
        Project.With("k8s/pod.yaml", Pod);
        Assert.That(Project.Build().Expect(0).Diagnostics.Single(), Does.Contain("k8s/pod.yaml(8,19): warning SP1001: A privileged container"));

        Project.With("k8s/pod.yaml", Pod.Replace("privileged: true", "privileged: false"));
        Assert.That(Project.Build().Expect(0).Diagnostics, Is.Empty);

        Project.With("k8s/pod.yaml", Pod.Replace("privileged: true", "privileged: [").Replace("kind", "  kind"));
        // A folder has one .editorconfig at most: what does not say that it is global must not be taken for a second.
        Project.With(".editorconfig", "root = true\n").With(Configuration, "dotnet_diagnostic.SP1001.severity = error\n");
        var unreadable = Project.Build().Expect(1).Diagnostics;
        Assert.That(unreadable, Has.Some.Contains("k8s/pod.yaml(2,").And.Some.Contains("error SP9041"));
        Assert.That(unreadable, Has.Some.Contains($"{Configuration}(1,1): error SP9040: is_global = true is missing").And.None.Contains("CS8700"));

        Project.With("k8s/pod.yaml", Pod).With(Configuration, "is_global = true\ndotnet_diagnostic.SP1001.severity = error\ndotnet_diagnostic.SP1O01.severity = error\n");
        var configured = Project.Build().Expect(1).Diagnostics;
        Assert.That(configured, Has.Some.Contains("k8s/pod.yaml(8,19): error SP1001: A privileged container"));
        Assert.That(configured, Has.Some.Contains($"{Configuration}(3,1): error SP9040: dotnet_diagnostic.SP1O01.severity: there is no rule SP1O01; did you mean SP1001?"));
    }
}
