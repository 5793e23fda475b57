using System.IO.Compression;
using System.Text.Json;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.OpenApi;

/// <summary>Finds and reads the documents that the command line names.</summary>
internal static class OpenApiFiles
{
    public static IReadOnlyList<OpenApiDocument> Read(IEnumerable<string> paths, Problems problems)
    {
        var documents = new List<OpenApiDocument>();
        foreach (var file in paths.SelectMany(path => Files(path, problems)))
        {
            if (Json(file, problems) is { } root && OpenApiDocument.Of(file, root, problems) is { } document)
                documents.Add(document);
        }

        if (documents.Count > 1 && documents.FirstOrDefault(d => d.IsWhole) is { } whole)
            problems.Add(whole.File, "is an OpenAPI v2 document, which is whole by itself; give it alone, or documents of v3 only");
        return documents;
    }

    static string[] Files(string path, Problems problems)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
        {
            problems.Add(path, "does not exist; give a file or a folder");
            return [];
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            problems.Add(path, "holds no file whose name ends in .json or .json.gz");
        return files;
    }

    static bool IsDocument(string file) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".json.gz", StringComparison.OrdinalIgnoreCase);

    static JsonElement? Json(string file, Problems problems)
    {
        try
        {
            using var document = JsonDocument.Parse(Plain(File.ReadAllBytes(file)));
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            problems.Add($"{file}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}", "is no JSON from here on; fetch the document again");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problems.Add(file, $"cannot be read: {exception.Message}");
        }

        return null;
    }

    /// <summary>By the first bytes, not by the name: servers and browsers rename.</summary>
    static byte[] Plain(byte[] content)
    {
        if (content is not [0x1f, 0x8b, ..])
            return content;
        using var unzipped = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress))
            gzip.CopyTo(unzipped);
        return unzipped.ToArray();
    }
}
