using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>Judges an object of a manifest.</summary>
static class DocumentCheck
{
    public static DocumentReport Judge(ManifestDocument document, SourceText source, CheckSettings settings)
    {
        var report = new DocumentReport(document, source);
        report.Errors.AddRange(settings.IsStrict ? StrictReading.Errors(document) : document.Errors.Select(error => new ErrorReport(error.Message, null, error.Line, error.Column)));

        var verdict = ManifestJudge.Judge(document, settings.Level, settings.Version, settings.Today);
        report.Violations.AddRange(verdict.Violations);
        report.Warnings.AddRange(verdict.Warnings);
        if (report.Errors.Count == 0)
            report.Errors.AddRange(verdict.Undetermined.Select(error => new ErrorReport(error.Message, document.PathToPod, error.Line, error.Column)));
        return report;
    }
}
