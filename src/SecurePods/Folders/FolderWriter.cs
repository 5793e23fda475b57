using System.Buffers;
using SecurePods.Validation;
using SecurePods.Writing;

namespace SecurePods.Folders;

/// <summary>Objects to a folder, a file each.</summary>
static class FolderWriter
{
    const string Kustomization = "kustomization.yaml";

    public static void Write(IReadOnlyList<Manifest> manifests, string folder, bool kustomization, bool annotate)
    {
        var root = Path.GetFullPath(folder);
        var files = Files(manifests, annotate);
        if (kustomization)
            files.Add(Kustomization, Yaml(KustomizationOf(ApplyOrder.Sort(manifests).Select(FileNames.Of)), annotate: false));
        var before = FolderLedger.Read(root);
        Refuse(root, files, before);

        var after = new FolderLedger();
        foreach (var file in files)
        {
            WholeFile.Write(Path.Combine(root, file.Key), file.Value);
            after.Add(file.Key, file.Value);
        }

        after.Write(root);
        foreach (var stale in before.Files.Where(file => !after.Has(file)))
            Remove(root, stale, before);
    }

    static SortedDictionary<string, byte[]> Files(IReadOnlyList<Manifest> manifests, bool annotate)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var manifest in manifests)
            if (!files.TryAdd(FileNames.Of(manifest), Yaml(manifest, annotate)))
                throw new InvalidOperationException($"Nothing was written: {ObjectIdentity.Of(manifest)} is in the set twice, and both would be {FileNames.Of(manifest)}.");
        return files;
    }

    static byte[] Yaml(Manifest manifest, bool annotate)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = YamlWriter.Rent(output, annotate);
        writer.BeginDocument();
        writer.Value(manifest);
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    static Manifest.Raw KustomizationOf(IEnumerable<string> files) => new("kustomize.config.k8s.io/v1beta1", "Kustomization")
    {
        Content = [new("resources", Json.Parse($"[{string.Join(',', files.Select(file => $"\"{file}\""))}]"))],
    };

    /// <summary>What somebody else wrote is not written over.</summary>
    static void Refuse(string root, SortedDictionary<string, byte[]> files, FolderLedger before)
    {
        var others = files.Where(file => !before.Has(file.Key) && Path.Combine(root, file.Key) is var path && File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Value)).ToList();
        if (others.Count > 0)
            throw new IOException($"Nothing was written: {string.Join(", ", others.Select(file => Path.Combine(root, file.Key)))} would be replaced and was not written by SecurePods. Move it away, or write to another folder.");
    }

    /// <summary>What was changed by hand since stays, and so does its folder.</summary>
    static void Remove(string root, string file, FolderLedger before)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path) || !before.IsUnchanged(file, File.ReadAllBytes(path)))
            return;
        File.Delete(path);
        var folder = Path.GetDirectoryName(path)!;
        if (folder != root && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }
}
