using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace SecurePods;

/// <summary>Kubernetes objects of any kinds, in order, written as one stream of documents.</summary>
[CollectionBuilder(typeof(ManifestSet), nameof(Create))]
public sealed partial class ManifestSet : IReadOnlyList<Manifest>
{
    readonly Manifest[] _manifests;

    /// <summary>A set of these objects.</summary>
    /// <exception cref="ArgumentException">An object is null.</exception>
    public ManifestSet(params IEnumerable<Manifest> manifests)
    {
        ArgumentNullException.ThrowIfNull(manifests);
        _manifests = [.. manifests];
        var missing = Array.IndexOf(_manifests, null);
        if (missing >= 0)
            throw new ArgumentException($"Manifest {missing} is null.", nameof(manifests));
    }

    /// <summary>The number of objects.</summary>
    public int Count => _manifests.Length;

    /// <summary>The object at that place.</summary>
    public Manifest this[int index] => _manifests[index];

    /// <summary>A set of these objects: what <c>[web, service]</c> makes.</summary>
    public static ManifestSet Create(ReadOnlySpan<Manifest> manifests) => new(manifests.ToArray());

    /// <summary>All objects as one stream of YAML documents, if Kubernetes would take every one and every pod is within the level.</summary>
    /// <inheritdoc cref="Manifest.ToYaml"/>
    public string ToYaml(Level? level = null, KubernetesVersion? version = null, bool annotate = false) => ManifestOutput.Text(_manifests, json: false, level, version, annotate);

    /// <summary>All objects as JSON documents, one after the other, under the same conditions as <see cref="ToYaml"/>.</summary>
    /// <inheritdoc cref="Manifest.ToYaml"/>
    public string ToJson(Level? level = null, KubernetesVersion? version = null) => ManifestOutput.Text(_manifests, json: true, level, version);

    /// <summary>Writes all objects as one stream of YAML documents in UTF-8; nothing where one of them is refused.</summary>
    /// <inheritdoc cref="Manifest.WriteTo(Stream, Level?, KubernetesVersion?, bool)"/>
    public void WriteTo(Stream stream, Level? level = null, KubernetesVersion? version = null, bool annotate = false) => ManifestOutput.Write(_manifests, stream, level, version, annotate);

    /// <summary>Writes all objects as one stream of YAML documents in UTF-8; nothing where one of them is refused.</summary>
    /// <inheritdoc cref="Manifest.WriteTo(IBufferWriter{byte}, Level?, KubernetesVersion?, bool)"/>
    public void WriteTo(IBufferWriter<byte> output, Level? level = null, KubernetesVersion? version = null, bool annotate = false) => ManifestOutput.Write(_manifests, output, level, version, annotate);

    /// <inheritdoc/>
    public IEnumerator<Manifest> GetEnumerator() => ((IEnumerable<Manifest>)_manifests).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
