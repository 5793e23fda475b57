using System.Text;
using SecurePods.Fuzz;

namespace SecurePods.Analyzers.Tests.Manifests;

/// <summary>Whatever a file holds, the analyzer says something of it or nothing, but does not throw.</summary>
public class MangledTests
{
    const int Texts = 1000;

    const string Pods = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          annotations:
            securepods.dev/waiver.SP1001: '[{"container":"web","because":"x","until":"2027-03-01"}]'
        spec:
          template:
            metadata: {annotations: {container.apparmor.security.beta.kubernetes.io/web: unconfined}}
            spec:
              hostNetwork: true
              hostUsers: false
              os: {name: linux}
              securityContext: {sysctls: [{name: kernel.msgmax, value: "1"}], seLinuxOptions: {type: x}}
              volumes: [{name: a, hostPath: {path: /}}]
              containers: &list
              - name: web
                ports: [{containerPort: 80, hostPort: 0x50}]
                livenessProbe: {httpGet: {host: 10.0.0.1, port: 80}}
                securityContext: {privileged: true, runAsUser: 0, procMount: Unmasked, capabilities: {add: [ALL]}}
              initContainers: *list
        """;

    [Test]
    public async Task No_text_breaks_the_analyzer()
    {
        var mutator = new Mutator(1, [.. Seeds.All(null), .. Enumerable.Repeat(Encoding.UTF8.GetBytes(Pods), Seeds.All(null).Count)]);
        var project = new ManifestProject();
        for (var i = 0; i < Texts; i++)
            project.With($"{i}.yaml", Encoding.UTF8.GetString(mutator.Next()));

        var found = await project.Judge();

        Assert.That(found.Where(diagnostic => !diagnostic.Id.StartsWith("SP", StringComparison.Ordinal)), Is.Empty);
        Assert.That(found.Select(diagnostic => diagnostic.Id).Distinct().Count(), Is.GreaterThan(15), "texts that are still pods");
    }
}
