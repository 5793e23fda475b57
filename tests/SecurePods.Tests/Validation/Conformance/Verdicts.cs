using System.IO.Compression;
using System.Text.Json;

namespace SecurePods.Tests.Validation;

/// <summary>What a real API server said of objects; skips the test where the file is not on the machine.</summary>
static class Verdicts
{
    public static IEnumerable<VerdictOfServer> Read()
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(Find()), CompressionMode.Decompress));
        while (text.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (VerdictOfServer.From(json.RootElement) is { } verdict)
                yield return verdict;
        }
    }

    static string Find()
    {
        var root = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "SecurePods.sln")))
            root = root.Parent;

        var file = Path.Combine(root?.Parent?.FullName ?? "", "shared", "conformance", "apiserver-verdicts.jsonl.gz");
        if (!File.Exists(file))
            Assert.Ignore("The API server's verdicts are not on this machine.");
        return file;
    }
}

/// <summary>An object, whether the server took it, and why not.</summary>
sealed record VerdictOfServer(string Id, Manifest Manifest, int Code, IReadOnlyList<string> Causes)
{
    /// <summary>Null where no model can hold the object.</summary>
    public static VerdictOfServer? From(JsonElement json)
    {
        try
        {
            var manifest = ModelReader.Read(json.GetProperty("apiVersion").GetString()!, json.GetProperty("kind").GetString()!, json.GetProperty("object"));
            return new(json.GetProperty("id").GetString()!, manifest, json.GetProperty("code").GetInt32(), [.. CausesOf(json)]);
        }
        catch (NotAModelException)
        {
            return null;
        }
    }

    static IEnumerable<string> CausesOf(JsonElement json)
        => json.TryGetProperty("causes", out var causes) && causes.ValueKind == JsonValueKind.Array
            ? causes.EnumerateArray().Select(cause => $"{cause.GetProperty("field")}: {cause.GetProperty("message")}")
            : [];
}
