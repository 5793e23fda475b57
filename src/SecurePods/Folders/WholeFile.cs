namespace SecurePods.Folders;

/// <summary>A file is replaced whole or not at all, and not touched where it is right.</summary>
static class WholeFile
{
    public static void Write(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Put(path, content, new());
    }

    /// <summary>Gives a file that is there another content. It keeps its permissions, and a link to it stays one.</summary>
    public static void Replace(string path, byte[] content)
    {
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        var options = new FileStreamOptions();
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File.GetUnixFileMode(file);
        Put(file, content, options);
    }

    static void Put(string path, byte[] content, FileStreamOptions options)
    {
        var unfinished = $"{path}.{Path.GetRandomFileName()}";
        (options.Mode, options.Access) = (FileMode.CreateNew, FileAccess.Write);
        try
        {
            using (var stream = new FileStream(unfinished, options))
                stream.Write(content);
            if (!OperatingSystem.IsWindows() && options.UnixCreateMode is { } mode)
                File.SetUnixFileMode(unfinished, mode);   // creating it, the process's mask took some
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
