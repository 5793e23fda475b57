using System.Text.Json;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>One document: all of /openapi/v2, or one group and version of /openapi/v3.</summary>
/// <param name="File">The file that it was read from.</param>
/// <param name="Release">The Kubernetes version that it gives itself, if it gives one.</param>
internal sealed record OpenApiDocument(string File, bool IsWhole, KubernetesRelease? Release, JsonElement Definitions, JsonElement Paths)
{
    public static OpenApiDocument? Of(string file, JsonElement root, Problems problems)
    {
        KubernetesRelease? release = KubernetesRelease.TryParse(root.Member("info").Text("version"), out var stated) ? stated : null;
        if (root.Text("swagger") == "2.0")
            return new(file, true, release, root.Member("definitions"), root.Member("paths"));
        if (root.Text("openapi")?.StartsWith("3.", StringComparison.Ordinal) == true)
            return new(file, false, release, root.Member("components").Member("schemas"), root.Member("paths"));

        problems.Add(file, "is no OpenAPI document: has neither swagger 2.0 nor openapi 3 (of /openapi/v3, give the documents that its index lists, not the index)");
        return null;
    }
}
