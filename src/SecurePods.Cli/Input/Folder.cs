namespace SecurePods.Cli.Input;

/// <summary>The files below a folder, by name; what begins with a dot is left out, and links to folders are not followed, since they may lead back.</summary>
static class Folder
{
    static readonly EnumerationOptions Options = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <param name="folder">The folder.</param>
    /// <param name="problems">Is told of each folder that cannot be read: what is in it was not looked at.</param>
    public static IEnumerable<string> FilesBelow(string folder, ICollection<string> problems)
    {
        foreach (var entry in Entries(folder, problems))
        {
            if (entry.Name.StartsWith('.'))
                continue;
            var path = Below(folder, entry.Name);
            if (entry is not DirectoryInfo)
                yield return path;
            else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                foreach (var file in FilesBelow(path, problems))
                    yield return file;
        }
    }

    static IEnumerable<FileSystemInfo> Entries(string folder, ICollection<string> problems)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Options).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{folder}: this folder cannot be read: {exception.Message}");
            return [];
        }
    }

    /// <summary>A name below a folder as it was given.</summary>
    static string Below(string folder, string name) =>
        folder == "." ? name : folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder + name : $"{folder}/{name}";
}
