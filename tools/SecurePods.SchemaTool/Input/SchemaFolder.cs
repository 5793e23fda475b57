namespace SecurePods.SchemaTool.Input;

/// <summary>The folder <c>schema</c>: curated facts go in, generated files come out.</summary>
internal sealed record SchemaFolder(string Path)
{
    public string Kubernetes => System.IO.Path.Combine(Path, "kubernetes");

    public string Curated => System.IO.Path.Combine(Path, "curated");

    public string Packages => System.IO.Path.Combine(Curated, "packages");

    /// <summary>A file's name as messages give it: from the folder that holds <c>schema</c>.</summary>
    public string Show(string file) =>
        System.IO.Path.GetFileName(Path) + "/" + System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');

    /// <param name="given">What the command line says, if it says anything.</param>
    /// <param name="start">Where the search for the repository begins.</param>
    public static SchemaFolder Find(string? given, string start)
    {
        if (given is not null)
            return Existing(System.IO.Path.GetFullPath(given, start));
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SecurePods.sln")))
                return Existing(System.IO.Path.Combine(folder.FullName, "schema"));
        }

        throw new InputException([$"{start}: no SecurePods.sln in this folder or above; run the tool inside the repository, or give --schema FOLDER"]);
    }

    static SchemaFolder Existing(string path)
    {
        var folder = new SchemaFolder(System.IO.Path.TrimEndingDirectorySeparator(path));
        return Directory.Exists(folder.Curated)
            ? folder
            : throw new InputException([$"{path}: holds no folder curated; give the repository's schema folder as --schema"]);
    }
}
