namespace SecurePods.Folders;

/// <summary>A file is replaced whole or not at all, and not touched where it is right.</summary>
static class WholeFile
{
    public static void Write(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".tmp";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
    }
}
