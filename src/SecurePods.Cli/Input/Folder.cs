namespace SecurePods.Cli.Input;

/// <summary>The files below a folder, by name; what begins with a dot is left out, and links to folders are not followed, since they may lead back.</summary>
static class Folder
{
    static readonly EnumerationOptions Options = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    public static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Options).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.'))
                continue;
            var path = Below(folder, entry.Name);
            if (entry is not DirectoryInfo)
                yield return path;
            else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                foreach (var file in FilesBelow(path))
                    yield return file;
        }
    }

    /// <summary>A name below a folder as it was given.</summary>
    static string Below(string folder, string name) =>
        folder == "." ? name : folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder + name : $"{folder}/{name}";
}
