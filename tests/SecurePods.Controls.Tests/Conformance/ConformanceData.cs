using System.IO.Compression;
using System.Text.Json;

namespace SecurePods.Controls.Tests.Conformance;

/// <summary>The reference's verdicts, which lie beside the repository on some machines.</summary>
static class ConformanceData
{
    public static IEnumerable<JsonElement> Lines(string file)
    {
        var path = Path.Combine(Folder(), file);
        if (!File.Exists(path))
            Assert.Ignore($"{path} is not on this machine.");
        return Read(path);
    }

    static IEnumerable<JsonElement> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    static string Folder()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SecurePods.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? ".", "shared", "conformance");
    }
}
