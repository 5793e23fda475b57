using SecurePods.Cli.Input;
using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>The objects of many files, one by one, for commands that print little; what could not be read is told at once.</summary>
sealed class InputDocuments(InputFiles files, Terminal terminal)
{
    /// <summary>Whether everything could be read so far.</summary>
    public bool AreWhole { get; private set; } = files.Problems.Count == 0;

    public IEnumerable<ManifestDocument> Read()
    {
        foreach (var problem in files.Problems)
            terminal.Errors.WriteLine("securepods: " + problem);
        foreach (var file in files.Files)
            foreach (var text in FileParts.Of(file))
                foreach (var document in ManifestReader.ReadPart(text, file.Path))
                {
                    Tell(document);
                    yield return document;
                }
    }

    void Tell(ManifestDocument document)
    {
        foreach (var error in document.Errors)
            terminal.Errors.WriteLine($"{document.Path}:{error.Line}:{error.Column}: {error.Message}");
        AreWhole &= document.Errors.Count == 0;
    }
}
