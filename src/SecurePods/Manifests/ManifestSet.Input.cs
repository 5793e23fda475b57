using SecurePods.Reading;
using SecurePods.Yaml;

namespace SecurePods;

public sealed partial class ManifestSet
{
    /// <summary>
    /// Reads the objects of a file in YAML or JSON, as strictly as the API server does. A file may hold many documents; the items of a <c>kind: List</c> are objects of their
    /// own, and objects of kinds that the schema has not become a <see cref="Manifest.Raw"/>. The declared Kubernetes version changes nothing in what is read.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">Whether unknown fields are errors or kept.</param>
    /// <exception cref="ManifestReadException">The file holds no manifests; the exception names every error with its place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ManifestSet Load(string path, ReadMode mode = ReadMode.Strict)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ManifestReading.All(ManifestReader.ReadFile(path), mode);
    }

    /// <summary>Reads the objects of a stream in UTF-8, as <see cref="Load(string, ReadMode)"/> does those of a file.</summary>
    /// <param name="utf8">What to read from; it stays open.</param>
    /// <param name="mode">Whether unknown fields are errors or kept.</param>
    /// <param name="path">The file that the bytes are from, to be named where they are wrong.</param>
    /// <exception cref="ManifestReadException">The bytes are no manifests; the exception names every error with its place.</exception>
    public static ManifestSet Load(Stream utf8, ReadMode mode = ReadMode.Strict, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ManifestReading.All(ManifestReader.Read(utf8, path), mode);
    }

    /// <summary>Reads the objects of bytes in UTF-8, as <see cref="Load(string, ReadMode)"/> does those of a file.</summary>
    /// <inheritdoc cref="Load(Stream, ReadMode, string?)"/>
    public static ManifestSet Load(byte[] utf8, ReadMode mode = ReadMode.Strict, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ManifestReading.All(ManifestReader.Read(utf8, path), mode);
    }

    /// <summary>Reads the objects of a text in YAML or JSON, as <see cref="Load(string, ReadMode)"/> does those of a file.</summary>
    /// <param name="text">The documents.</param>
    /// <param name="mode">Whether unknown fields are errors or kept.</param>
    /// <param name="path">The file that the text is from, to be named where it is wrong.</param>
    /// <exception cref="ManifestReadException">The text holds no manifests; the exception names every error with its place.</exception>
    public static ManifestSet FromYaml(string text, ReadMode mode = ReadMode.Strict, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ManifestReading.All(ManifestReader.Read(text, path), mode);
    }
}
