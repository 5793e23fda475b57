namespace SecurePods.Cli.Input;

/// <summary>The files that a command line's paths stand for, each once, in the order given and by name within a folder.</summary>
sealed class InputFiles
{
    public const string StandardInput = "-";

    static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    readonly List<InputFile> _files = [];
    readonly List<string> _problems = [];
    readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>What a path stands for that is not there, and what to do.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static InputFiles Find(IEnumerable<string> paths, Terminal terminal)
    {
        var files = new InputFiles();
        foreach (var path in paths)
            files.Add(path, terminal);
        return files;
    }

    void Add(string path, Terminal terminal)
    {
        if (path == StandardInput)
            Add(path, () => terminal.Input);
        else if (Directory.Exists(path))
            AddFolder(path);
        else if (File.Exists(path))
            Add(path, () => File.OpenRead(path));
        else if (Glob.IsGlob(path))
            AddGlob(path);
        else
            _problems.Add($"{path}: there is no such file or folder");
    }

    void AddFolder(string folder)
    {
        var (count, problems) = (_files.Count, _problems.Count);
        foreach (var file in Folder.FilesBelow(folder, _problems))
            if (Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                Add(file, () => File.OpenRead(file));
        if (count == _files.Count && problems == _problems.Count)
            _problems.Add($"{folder}: there is no manifest below this folder: files that end in .yaml, .yml or .json are looked for");
    }

    void AddGlob(string pattern)
    {
        var count = _files.Count;
        foreach (var file in Glob.Files(pattern, _problems))
            Add(file, () => File.OpenRead(file));
        if (count == _files.Count)
            _problems.Add($"{pattern}: no file matches; * stands for any part of a name, ** for any folders");
    }

    void Add(string path, Func<Stream> open)
    {
        if (_seen.Add(path))
            _files.Add(new(path, open));
    }
}
