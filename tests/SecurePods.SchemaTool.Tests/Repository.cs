using System.IO.Compression;
using System.Text.Json.Nodes;

namespace SecurePods.SchemaTool.Tests;

/// <summary>The repository around the tests, and the shared facts beside it, which not every machine has.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Schema => Path.Combine(Root, "schema");

    public static JsonObject Facts => (JsonObject)JsonNode.Parse(File.ReadAllText(Shared("facts.json")))!;

    public static JsonObject History => (JsonObject)JsonNode.Parse(File.ReadAllText(Shared("history.json")))!;

    public static string Document => Shared("openapi-v2.json.gz");

    public static JsonObject ReadDocument()
    {
        using var gzip = new GZipStream(File.OpenRead(Document), CompressionMode.Decompress);
        return (JsonObject)JsonNode.Parse(gzip)!;
    }

    /// <summary>The Kubernetes version of the committed schema.</summary>
    public static string Version =>
        File.ReadLines(Path.Combine(Schema, "kubernetes", "core.v1.schema")).First(line => line.StartsWith("kubernetes ", StringComparison.Ordinal)).Split(' ')[1];

    static string Shared(string file)
    {
        var path = Path.Combine(Root, "..", "shared", "schema", file);
        if (!File.Exists(path))
            Assert.Ignore($"../shared/schema/{file} is not on this machine.");
        if (Version != "1.36")
            Assert.Ignore($"../shared/schema holds the facts of 1.36, the committed schema is of {Version}.");
        return path;
    }

    static string FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SecurePods.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
