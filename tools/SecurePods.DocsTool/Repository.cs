namespace SecurePods.DocsTool;

/// <summary>Where the files are that the tool writes.</summary>
internal static class Repository
{
    /// <summary>The repository around a folder.</summary>
    public static string Around(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SecurePods.sln")))
                return folder.FullName;
        throw new DocsException($"{start}: no SecurePods.sln in this folder or above; run the tool inside the repository, or give --docs FOLDER");
    }
}
