using System.Text.Json;
using SecurePods.Cli.Reports;

namespace SecurePods.Cli.Labels;

/// <summary>The namespaces as YAML that <c>kubectl apply</c> takes, each with a comment that says what keeps it from a tighter level.</summary>
static class LabelsText
{
    const string Label = "pod-security.kubernetes.io/";

    public static void Write(NamespaceLevels namespaces, TextWriter output)
    {
        foreach (var one in namespaces.All)
            Write(one, namespaces.Version, output);
        if (namespaces.All.Count == 0)
            output.WriteLine("# There is no pod in what was read.");
    }

    static void Write(NamespaceLevel one, KubernetesVersion version, TextWriter output)
    {
        output.WriteLine("---");
        output.WriteLine($"# {one.Pods} {(one.Pods == 1 ? "object" : "objects")} with a pod");
        foreach (var obstacle in one.Obstacles)
            output.WriteLine($"# not {LevelName.Of(obstacle.Level)}: {Place(obstacle)}: {string.Join(", ", obstacle.Checks)}");
        output.WriteLine("apiVersion: v1");
        output.WriteLine("kind: Namespace");
        output.WriteLine("metadata:");
        output.WriteLine($"  name: \"{JsonEncodedText.Encode(one.Name)}\"");
        output.WriteLine("  labels:");
        output.WriteLine($"    {Label}enforce: {LevelName.Of(one.Level)}");
        output.WriteLine($"    {Label}enforce-version: v{version}");
    }

    static string Place(Obstacle obstacle) => $"{obstacle.Document.Path}:{obstacle.Document.Line} {obstacle.Document.Kind} {obstacle.Document.Name}".Replace('\n', ' ').Replace('\r', ' ');
}
