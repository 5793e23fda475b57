using System.Security.Cryptography;

namespace SecurePods.Folders;

/// <summary>What was written to a folder before: the file <c>.securepods</c> in it, a line a file with the hash of its content.</summary>
sealed class FolderLedger
{
    const string Name = ".securepods";
    const string Head = "# What SecurePods wrote here. What it no longer writes, it removes by this list.";

    readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    public IEnumerable<string> Files => _hashes.Keys;

    public static FolderLedger Read(string folder)
    {
        var ledger = new FolderLedger();
        var path = Path.Combine(folder, Name);
        if (File.Exists(path))
            foreach (var line in File.ReadLines(path))
                if (line.Split(' ', 2) is [var hash, var file] && hash != "#" && IsWithin(file))
                    ledger._hashes[file] = hash;
        return ledger;
    }

    public void Add(string file, byte[] content) => _hashes[file] = Hash(content);

    public bool Has(string file) => _hashes.ContainsKey(file);

    /// <summary>Whether a file is as it was written.</summary>
    public bool IsUnchanged(string file, byte[] content) => _hashes.TryGetValue(file, out var hash) && hash == Hash(content);

    public void Write(string folder) =>
        WholeFile.Write(Path.Combine(folder, Name), System.Text.Encoding.UTF8.GetBytes(string.Concat(_hashes.Select(entry => $"{entry.Value} {entry.Key}\n").Prepend(Head + "\n"))));

    /// <summary>A list that names what lies elsewhere is none that was written here.</summary>
    static bool IsWithin(string file) => !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..");

    static string Hash(byte[] content) => Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();
}
