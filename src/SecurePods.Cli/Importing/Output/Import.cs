using SecurePods.Cli.Input;

namespace SecurePods.Cli.Importing.Output;

/// <summary>Files of manifests as C#.</summary>
sealed class Import
{
    readonly List<FileCode> _files = [];
    readonly List<string> _problems = [];

    public IReadOnlyList<FileCode> Files => _files;

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static Import Of(IEnumerable<InputFile> files, bool isFaithful)
    {
        var import = new Import();
        var names = new Names();
        foreach (var file in files)
        {
            var one = new FileImport(file, names.Next(ClassName(file.Path), "Manifests"), isFaithful);
            import._files.Add(one.Run());
            import._problems.AddRange(one.Problems);
        }

        return import;
    }

    static string ClassName(string path)
    {
        var name = path == "-" ? "StandardInput" : Names.Pascal(Path.GetFileNameWithoutExtension(path));
        return name.Length == 0 ? "Objects" : name;
    }
}
