using SecurePods.Cli.Checking;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>A file as it is mended.</summary>
/// <param name="Before">The file as it was.</param>
/// <param name="After">The file as it is mended; the same where there was nothing to do.</param>
/// <param name="Made">What was mended.</param>
/// <param name="Left">What is left: findings, each with what stands in the way, and errors.</param>
sealed record MendedFile(FileText Before, FileText After, IReadOnlyList<MadeMend> Made, IReadOnlyList<LeftOver> Left)
{
    public bool IsChanged => Made.Count > 0;

    public static MendedFile Of(FileText file, FixSettings settings)
    {
        var parts = file.Parts.Select(part => MendablePart.Read(part, settings)).ToList();
        if (!parts.All(part => part.IsReadable))
            return new(file, file, [], [.. Errors(file, settings)]);

        var mended = parts.AsParallel().AsOrdered().Select(part => new PartMender(settings).Mend(part)).ToList();
        var made = mended.SelectMany(part => part.Made).ToList();
        var after = made.Count == 0 ? file : file.With([.. mended.Select(part => part.Source)]);
        var left = after.Parts.Zip(mended, (part, how) => LeftOf(after.Path, part, how, settings));
        return new(file, after, made, [.. left.SelectMany(reports => reports)]);
    }

    /// <summary>Nothing of a file is touched that cannot be read whole.</summary>
    static IEnumerable<LeftOver> Errors(FileText file, FixSettings settings) =>
        file.Parts.SelectMany(part => Judge(file.Path, part, settings)).Where(report => report.Errors.Count > 0).Select(report => new LeftOver(report, []));

    static IEnumerable<LeftOver> LeftOf(string path, DocumentText part, MendedPart how, FixSettings settings)
    {
        var index = 0;
        foreach (var report in Judge(path, part, settings))
        {
            var findings = settings.FindingsOf(report).Select(finding => how.Obstacles.TryGetValue((index, finding.Rule.Id, finding.Field), out var obstacle) ? finding with { Message = $"{finding.Message}; not mended: {obstacle}" } : finding).ToList();
            if (findings.Count > 0 || report.Errors.Count > 0)
                yield return new(report, findings);
            index++;
        }
    }

    static IEnumerable<DocumentReport> Judge(string path, DocumentText part, FixSettings settings)
    {
        var source = new SourceText(part.Text, part.Line);
        return ManifestReader.ReadPart(part, path).Select(document => DocumentCheck.Judge(document, source, settings.Check));
    }
}

/// <summary>What is left of an object: what is wrong with its text, and what was found and not mended.</summary>
sealed record LeftOver(DocumentReport Document, IReadOnlyList<FindingReport> Findings);
