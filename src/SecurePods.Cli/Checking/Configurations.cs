using SecurePods.Cli.Input;
using SecurePods.Configuration;

namespace SecurePods.Cli.Checking;

/// <summary>The <c>securepods.globalconfig</c> of each file: the nearest one above it. Each is read once, and what is wrong with it told once.</summary>
/// <param name="tell">Takes what is wrong.</param>
sealed class Configurations(Action<string> tell)
{
    readonly Dictionary<string, AppliedConfiguration> _ofFolders = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was wrong with any so far.</summary>
    public bool AreSound { get; private set; } = true;

    /// <summary>The one of a file; standard input is taken to come from the current folder.</summary>
    public AppliedConfiguration Of(InputFile file) =>
        OfFolder(file.Path == InputFiles.StandardInput ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(file.Path))!);

    AppliedConfiguration OfFolder(string folder)
    {
        if (_ofFolders.TryGetValue(folder, out var known))
            return known;
        var path = Path.Combine(folder, ConfigurationFile.Name);
        var found = File.Exists(path) ? Read(path) : Path.GetDirectoryName(folder) is { } parent ? OfFolder(parent) : AppliedConfiguration.None;
        return _ofFolders[folder] = found;
    }

    AppliedConfiguration Read(string path)
    {
        var shown = Shown(path);
        try
        {
            var file = ConfigurationFile.Parse(File.ReadAllText(path));
            foreach (var problem in file.Problems)
                Tell($"{shown}:{problem.Line}:{problem.Column}: {problem.Message}");
            return new(shown, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell($"{shown}: this file cannot be read: {exception.Message}");
            return AppliedConfiguration.None;
        }
    }

    /// <summary>A path below the current folder as one would write it there.</summary>
    static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    void Tell(string problem)
    {
        AreSound = false;
        tell(problem);
    }
}
