using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>A pod that passes every control at every version, with a container of each kind.</summary>
static class CleanTree
{
    public static Node Pod { get; } = YamlTree.Parse($"""
        metadata:
          name: clean
        spec:
          securityContext:
            runAsNonRoot: true
            seccompProfile:
              type: RuntimeDefault
          volumes:
          - name: vol
            emptyDir: {"{}"}
          initContainers:
          {Container("init")}
          containers:
          {Container("main")}
          ephemeralContainers:
          {Container("debug")}
        """);

    static string Container(string name) =>
        $"- {{name: {name}, image: app, securityContext: {{allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {{drop: [ALL]}}}}}}";
}
