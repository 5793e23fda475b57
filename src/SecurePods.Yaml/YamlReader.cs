using SecurePods.Yaml.Reading;

namespace SecurePods.Yaml;

/// <summary>Reads YAML and JSON exactly as Kubernetes does. A bad text is never an exception, but errors with line and column beside what could be read.</summary>
public static class YamlReader
{
    /// <summary>The documents of a text that hold something, read one by one as they are asked for.</summary>
    public static IEnumerable<YamlDocument> Read(string text) => Read(new StringReader(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>The documents of UTF-8 bytes.</summary>
    public static IEnumerable<YamlDocument> Read(byte[] utf8) => Read(new MemoryStream(utf8 ?? throw new ArgumentNullException(nameof(utf8)), writable: false));

    /// <summary>The documents of a stream of UTF-8 bytes, which stays open.</summary>
    public static IEnumerable<YamlDocument> Read(Stream utf8) =>
        Read(new StreamReader(utf8 ?? throw new ArgumentNullException(nameof(utf8)), Characters.Utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024, leaveOpen: true));

    /// <summary>The documents of a reader.</summary>
    public static IEnumerable<YamlDocument> Read(TextReader reader)
    {
        if (reader is null)
            throw new ArgumentNullException(nameof(reader));
        return Documents(reader);
    }

    /// <summary>The documents of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<YamlDocument> ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        foreach (var document in Read(file))
            yield return document;
    }

    static IEnumerable<YamlDocument> Documents(TextReader reader)
    {
        var splitter = new DocumentSplitter(reader);
        var index = 0;
        while (splitter.TryRead(out var text))
            foreach (var part in Parts(text))
                if (part.HoldsSomething)
                    yield return new(index++, part.Root ?? Views.Node.Absent, part.Line, part.Errors);
    }

    static IEnumerable<YamlPart> Parts(DocumentText text)
    {
        yield return PartReader.Read(text);
    }
}
