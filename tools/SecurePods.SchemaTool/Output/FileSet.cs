using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Output;

/// <summary>Files to be written together: all of them or, if one fails, none.</summary>
internal sealed class FileSet
{
    const string Unfinished = ".unfinished";

    readonly SortedDictionary<string, string?> _files = new(StringComparer.Ordinal);

    /// <summary>A file that already says this is left alone.</summary>
    public void Write(string path, string text)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            _files[path] = text;
    }

    public void Delete(string path) => _files[path] = null;

    /// <summary>Writes and deletes, and says which files.</summary>
    public IReadOnlyCollection<string> Commit()
    {
        var unfinished = new List<string>();
        try
        {
            foreach (var (path, text) in _files.Where(file => file.Value is not null))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path + Unfinished, text);
                unfinished.Add(path + Unfinished);
            }

            foreach (var (path, text) in _files)
            {
                if (text is null)
                    File.Delete(path);
                else
                    File.Move(path + Unfinished, path, overwrite: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unfinished.ForEach(File.Delete);
            throw new InputException([$"{exception.Message} (the schema could not be written)"]);
        }

        return _files.Keys;
    }
}
