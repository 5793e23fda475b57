using SecurePods.Versions;
using SecurePods.Views;
using SecurePods.Waivers;

namespace SecurePods.Yaml;

/// <summary>Judges an object of a manifest: its pod by a level, its fields by a version, its waivers.</summary>
static class ManifestJudge
{
    /// <param name="document">The object.</param>
    /// <param name="level">The level that its pod must be within.</param>
    /// <param name="version">The Kubernetes version whose rules count.</param>
    /// <param name="today">The day, UTC, on which waivers are to hold.</param>
    public static ManifestVerdict Judge(ManifestDocument document, Level level, KubernetesVersion version, DateTime today)
    {
        var annotations = document.Root["metadata"]["annotations"];
        var waivers = DocumentWaivers.Of(document, today);
        var pod = document.Pod is { } node ? PodViews.FromNode(node) : null;
        var verdict = pod is null ? null : PodSecurity.Evaluate(pod, level, version, waivers);
        var warnings = new List<FindingReport>();
        foreach (var finding in verdict?.Warnings ?? [])
            warnings.Add(Report(finding, document, waivers));
        foreach (var finding in VersionCheck.Of(document.Root, version))
            warnings.Add(Report(finding, document, waivers));
        foreach (var problem in waivers?.ProblemsFor(pod, version) ?? [])
            warnings.Add(new(problem.Rule, $"metadata.annotations[{problem.Annotation}]", PlaceOf(annotations[problem.Annotation].Source, document), problem.Message, null));
        return new(
            [.. verdict?.Violations.Select(violation => Report(violation, document, waivers)) ?? []],
            warnings,
            [.. verdict?.Undetermined.Where(control => control.Level is not null).Select(control => Undetermined(control, document)) ?? []]);
    }

    static YamlError Undetermined(Control control, ManifestDocument document) =>
        new($"{control.Id} cannot be judged: a field that it looks at has a value of another type", document.Line, 1);

    static ViolationReport Report(Violation violation, ManifestDocument document, ObjectWaivers? waivers) => new(
        violation.Control.Id,
        violation.Control.Level!.Value,
        violation.Reason,
        violation.Detail,
        [.. violation.Findings.Select(finding => Report(finding, document, waivers))]);

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
