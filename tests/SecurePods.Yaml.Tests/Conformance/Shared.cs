using System.IO.Compression;
using System.Text.Json;

namespace SecurePods.Yaml.Tests.Conformance;

/// <summary>Reference data that lies beside the repository on some machines.</summary>
static class Shared
{
    public static string Path(string path)
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "SecurePods.sln")))
            folder = folder.Parent;
        var full = System.IO.Path.Combine(folder?.Parent?.FullName ?? ".", "shared", path);
        if (!System.IO.Path.Exists(full))
            Assert.Ignore($"{full} is not on this machine.");
        return full;
    }

    public static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path(path)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
