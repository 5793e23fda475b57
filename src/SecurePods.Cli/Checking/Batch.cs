using SecurePods.Cli.Fixing;
using SecurePods.Cli.Input;
using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>Parts of files that are judged at a stroke: enough of them to be worth a task.</summary>
sealed class Batch
{
    const int Enough = 64 * 1024;

    readonly List<(InputFile File, DocumentText Text, AppliedConfiguration Configuration)> _parts = [];
    int _length;

    bool IsFull => _length >= Enough;

    /// <summary>The parts of all files, read as they are asked for.</summary>
    public static IEnumerable<Batch> Of(IEnumerable<InputFile> files, Configurations configurations)
    {
        var batch = new Batch();
        foreach (var file in files)
        {
            var configuration = configurations.Of(file);
            foreach (var text in FileParts.Of(file))
            {
                batch.Add(file, text, configuration);
                if (!batch.IsFull)
                    continue;
                yield return batch;
                batch = new();
            }
        }

        yield return batch;
    }

    public List<DocumentReport> Judge(CheckSettings settings)
    {
        var reports = new List<DocumentReport>(_parts.Count);
        foreach (var (file, text, configuration) in _parts)
        {
            var source = new SourceText(text.Text, text.Line);
            var first = reports.Count;
            foreach (var document in ManifestReader.ReadPart(text, file.Path))
                reports.Add(DocumentCheck.Judge(document, source, settings).Under(configuration));
            if (settings.WithFixes)
                ProposedFixes.AddTo(reports[first..], text, settings);
        }

        return reports;
    }

    void Add(InputFile file, DocumentText text, AppliedConfiguration configuration)
    {
        _parts.Add((file, text, configuration));
        _length += text.Text.Length;
    }
}
