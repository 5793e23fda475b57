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
    public static IEnumerable<YamlDocument> Read(Stream utf8) => Read(Utf8(utf8 ?? throw new ArgumentNullException(nameof(utf8))));

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

    /// <summary>The parts of a file, each of which can be read by itself.</summary>
    internal static IEnumerable<DocumentText> Split(TextReader reader)
    {
        var splitter = new DocumentSplitter(reader);
        while (splitter.TryRead(out var text))
            yield return text;
    }

    /// <summary>A reader of UTF-8 that tells what is none.</summary>
    internal static StreamReader Utf8(Stream utf8) => new(utf8, Characters.Utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024, leaveOpen: true);

    /// <summary>The documents of a part that hold something.</summary>
    internal static IEnumerable<YamlDocument> ReadPart(DocumentText text, int index)
    {
        foreach (var part in PartReader.Read(text))
            if (part.HoldsSomething)
                yield return new(index++, part.Root ?? Views.Node.Absent, part.Line, part.Errors);
    }

    static IEnumerable<YamlDocument> Documents(TextReader reader)
    {
        var index = 0;
        foreach (var text in Split(reader))
            foreach (var document in ReadPart(text, index))
            {
                yield return document;
                index++;
            }
    }
}
