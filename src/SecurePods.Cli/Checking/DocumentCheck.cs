using SecurePods.Versions;
using SecurePods.Views;
using SecurePods.Waivers;
using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>Judges an object of a manifest.</summary>
static class DocumentCheck
{
    public static DocumentReport Judge(ManifestDocument document, SourceText source, CheckSettings settings)
    {
        var report = new DocumentReport(document, source);
        report.Errors.AddRange(settings.IsStrict ? StrictReading.Errors(document) : document.Errors.Select(error => new ErrorReport(error.Message, null, error.Line, error.Column)));

        var annotations = document.Root["metadata"]["annotations"];
        var waivers = DocumentWaivers.Of(document, settings.Today);
        var pod = document.Pod is { } node ? PodViews.FromNode(node) : null;
        if (pod is not null)
            Judge(report, document, pod, waivers, settings);
        foreach (var finding in VersionCheck.Of(document.Root, settings.Version))
            report.Warnings.Add(Report(finding, document, waivers));
        foreach (var problem in waivers?.ProblemsFor(pod, settings.Version) ?? [])
            report.Warnings.Add(new(problem.Rule, $"metadata.annotations[{problem.Annotation}]", PlaceOf(annotations[problem.Annotation].Source, document), problem.Message, null));
        return report;
    }

    static void Judge(DocumentReport report, ManifestDocument document, IPodView pod, ObjectWaivers? waivers, CheckSettings settings)
    {
        var verdict = PodSecurity.Evaluate(pod, settings.Level, settings.Version, waivers);
        foreach (var violation in verdict.Violations)
            report.Violations.Add(new(
                violation.Control.Id,
                violation.Control.Level!.Value,
                violation.Reason,
                violation.Detail,
                [.. violation.Findings.Select(finding => Report(finding, document, waivers))]));
        foreach (var finding in verdict.Warnings)
            report.Warnings.Add(Report(finding, document, waivers));
        if (report.Errors.Count > 0)
            return;
        foreach (var control in verdict.Undetermined.Where(control => control.Level is not null))
            report.Errors.Add(new($"{control.Id} cannot be judged: a field that it looks at has a value of another type", document.PathToPod, document.Line, 1));
    }

    static FindingReport Report(Finding finding, ManifestDocument document, ObjectWaivers? waivers) => new(
        finding.Rule,
        Below(document.PathToPod!, finding.Path),
        PlaceOf(finding.Source, document),
        Message(finding, waivers),
        finding.IsWaived ? WaiverOf(finding, waivers!) : null,
        finding.EntailedBy is not null);

    static FindingReport Report(VersionFinding finding, ManifestDocument document, ObjectWaivers? waivers) => new(
        finding.Rule,
        finding.Path,
        PlaceOf(finding.Source, document),
        finding.Message,
        waivers?.IsWaived(finding.Rule.Id, finding.Container) == true ? waivers.All.First(waiver => waiver.Rule == finding.Rule.Id && waiver.Container == finding.Container) : null);

    static string Message(Finding finding, ObjectWaivers? waivers) =>
        !finding.IsWaived && waivers?.ExpiredFor(finding.Rule.Id, finding.Container) is { } expired
            ? $"{finding.Message}; its waiver was valid until {expired.UntilText}"
            : finding.Message;

    static Waiver WaiverOf(Finding finding, ObjectWaivers waivers) =>
        waivers.All.First(waiver => waiver.Container == finding.Container && (waiver.Rule == finding.Rule.Id || waiver.Rule == finding.EntailedBy?.Id));

    /// <summary>A field of the pod, as a field of the object.</summary>
    public static string Below(string path, string field) => path.Length == 0 ? field : path + "." + field;

    static TextPosition PlaceOf(object? source, ManifestDocument document) =>
        source as TextPosition ?? document.Pod?.Source as TextPosition ?? new TextPosition(document.Line, 1);
}
