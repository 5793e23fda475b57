using System.Globalization;
using SecurePods.Analyzers.Reading;
using SecurePods.Versions;
using SecurePods.Views;

namespace SecurePods.Analyzers.Judging;

/// <summary>Runs the controls on a piece.</summary>
static class Judge
{
    /// <summary>What is wrong with the piece, for certain.</summary>
    public static IEnumerable<Found> Of(Piece piece, ProjectSettings settings) => OfControls(piece, settings).Concat(OfVersions(piece, settings));

    static IEnumerable<Found> OfControls(Piece piece, ProjectSettings settings)
    {
        foreach (var report in piece.Reports)
            if (Catalogue.Find(report.Rule) is { } rule && !piece.IsWaived(rule.Id, container: null))
                yield return new(rule, report.Origin, null, null, "", null) { Message = string.Format(CultureInfo.InvariantCulture, rule.Message, report.What) };

        if (Surroundings.PodOf(piece, out var within) is not { } pod)
            yield break;
        var verdict = PodSecurity.Evaluate(PodViews.FromNode(pod), settings.Level, settings.Version);
        foreach (var violation in verdict.Violations)
            foreach (var finding in violation.Findings)
                if (IsToTell(finding, piece))
                    yield return FoundBy(finding, violation.Control, piece, pod, within);
        foreach (var finding in verdict.Warnings)
            if (IsToTell(finding, piece))
                yield return FoundBy(finding, null, piece, pod, within);
    }

    /// <summary>What the declared Kubernetes version does not know of the piece. Nothing of it is for a fixer to take out: the version may be what is wrong.</summary>
    static IEnumerable<Found> OfVersions(Piece piece, ProjectSettings settings)
    {
        if (piece.Type is null)
            return [];
        if (VersionCheck.OfKind(piece.Type, settings.Version, piece.Origin) is { } unserved)
            return [FoundBy(unserved, piece.Origin, piece)];
        return
            from finding in VersionCheck.OfType(piece.Node, piece.Type, settings.Version)
            where finding.Source is Origin && !piece.IsWaived(finding.Rule.Id, finding.ContainerSource)
            select FoundBy(finding, (Origin)finding.Source!, piece);
    }

    static Found FoundBy(VersionFinding finding, Origin origin, Piece piece) =>
        new(finding.Rule, origin.Passed(), null, null, ReferenceEquals(origin, piece.Origin) ? "" : finding.Path, null) { Message = finding.Message };

    /// <summary>One cause, one diagnostic; nothing that is waived; and what is missing only where nothing more can come.</summary>
    static bool IsToTell(Finding finding, Piece piece) =>
        finding.EntailedBy is null
        && !piece.IsWaived(finding.Rule.Id, finding.ContainerSource)
        && (piece.IsComplete || piece.IsEnd || finding.Value is not null || finding.Source is Origin { IsList: true });

    public static Found FoundBy(Finding finding, Control? control, Piece piece, Node pod, string within) =>
        new(finding.Rule, finding.Source as Origin ?? piece.Origin, finding, control, PathFrom(within, finding.Path), NameOf(finding, pod));

    /// <summary>The path from the piece.</summary>
    public static string PathFrom(string within, string path) =>
        within.Length > 0 && path.StartsWith(within + ".", StringComparison.Ordinal) ? path.Substring(within.Length + 1) : path;

    /// <summary>Where the name of the finding's container is said.</summary>
    static Origin? NameOf(Finding finding, Node pod)
    {
        if (finding.ContainerSource is null)
            return null;
        foreach (var list in pod["spec"].Members)
            foreach (var item in list.Value.Items)
                if (ReferenceEquals(item.Source, finding.ContainerSource))
                    return item.TryGet("name", out var name) ? name.Source as Origin : null;
        return null;
    }
}
