using SecurePods.Views;

namespace SecurePods.Yaml;

/// <summary>Reads the objects of manifests: each document, and each item of a document that is a list.</summary>
public static class ManifestReader
{
    /// <summary>The objects of a text, read one by one as they are asked for.</summary>
    /// <param name="text">YAML or JSON, any number of documents.</param>
    /// <param name="path">The file that the text is from, to be named by the objects.</param>
    public static IEnumerable<ManifestDocument> Read(string text, string? path = null) => Objects(YamlReader.Read(text), path);

    /// <summary>The objects of UTF-8 bytes.</summary>
    public static IEnumerable<ManifestDocument> Read(byte[] utf8, string? path = null) => Objects(YamlReader.Read(utf8), path);

    /// <summary>The objects of a stream of UTF-8 bytes, which stays open.</summary>
    public static IEnumerable<ManifestDocument> Read(Stream utf8, string? path = null) => Objects(YamlReader.Read(utf8), path);

    /// <summary>The objects of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<ManifestDocument> ReadFile(string path) => Objects(YamlReader.ReadFile(path), path);

    /// <summary>The objects of a part of a file, counted from 0.</summary>
    internal static IEnumerable<ManifestDocument> ReadPart(DocumentText text, string? path) => Objects(YamlReader.ReadPart(text, 0), path);

    /// <summary>The objects of documents, counted from 0; their trees are parts of the documents' own.</summary>
    internal static IEnumerable<ManifestDocument> Objects(IEnumerable<YamlDocument> documents, string? path)
    {
        var index = 0;
        foreach (var document in documents)
            foreach (var part in ListUnfolding.Parts(document))
                yield return new(path, index++, part.Line, part.Root, part.Kind, Checked(part));
    }

    static IReadOnlyList<YamlError> Checked(in ObjectPart part)
    {
        if (part.Kind is { ApiVersion: not null, Kind: not null } || part.Root.IsOpen || (part.Root.Kind == NodeKind.Absent && part.Errors.Count > 0))
            return part.Errors;
        var position = part.Root.Source as TextPosition ?? new TextPosition(part.Line, 1);
        var missing = part.Root.Kind != NodeKind.Object ? "a manifest is an object with an apiVersion and a kind"
            : part.Kind.Kind is null ? "the kind is missing: write what the object is, such as kind: Pod"
            : "the apiVersion is missing: write that of the kind, such as apiVersion: v1";
        return [.. part.Errors, new(missing, position.Line, position.Column)];
    }
}
