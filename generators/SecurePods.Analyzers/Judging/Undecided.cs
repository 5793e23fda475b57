using System.Globalization;
using SecurePods.Analyzers.Reading;
using SecurePods.Views;

namespace SecurePods.Analyzers.Judging;

/// <summary>What keeps a pod from being proven: what a control of the level would have to know, and what it found that nothing else tells.</summary>
static class Undecided
{
    static readonly RuleInfo Unproven = Catalogue.Find(Rule.Undecided)!;

    /// <param name="reading">A strict reading.</param>
    /// <param name="settings">What the project declares.</param>
    /// <param name="isTold">Whether something is reported as what it is.</param>
    public static IEnumerable<Found> Of(MemberReading reading, ProjectSettings settings, Func<Found, bool> isTold) =>
        reading.Pieces.Where(piece => piece.IsMade).SelectMany(piece => Of(piece, reading, settings, isTold));

    /// <summary>Nothing is proven of pods that more code makes than can be read.</summary>
    public static IEnumerable<Found> OfAll(MemberReading reading) =>
        reading.Pieces.Where(piece => piece.IsMade).Select(piece => At(piece.Origin, "which of its ways the code goes", ""));

    static IEnumerable<Found> Of(Piece piece, MemberReading reading, ProjectSettings settings, Func<Found, bool> isTold)
    {
        if (Surroundings.WholePodOf(piece, out var within) is not { } pod)
            yield break;

        var reads = new List<UnknownRead>();
        var verdict = PodSecurity.Evaluate(PodViews.FromNode(pod), settings.Level, settings.Version, reads);
        reads.RemoveAll(read => read.Control.Level is null || (read.Rule is { } rule && piece.IsWaived(rule.Id, read.ContainerSource)));
        // What has no place follows from something that has: a default that may be filled in, from what it depends on.
        var placed = reads.Any(read => read.Source is Origin);
        foreach (var read in reads)
            if (!placed || read.Source is Origin)
                yield return At(PlaceOf(read.Source, piece, reading), read.Source is Origin { IsEscape: true } ? "what this code makes of the pod" : "the value", Judge.PathFrom(within, read.Path));
        foreach (var violation in verdict.Violations)
            foreach (var finding in violation.Findings)
                if (finding.EntailedBy is null && !piece.IsWaived(finding.Rule.Id, finding.ContainerSource) && Judge.FoundBy(finding, violation.Control, piece, pod, within) is var found && !isTold(found))
                    yield return At(PlaceOf(found.Origin, piece, reading), "whether the pod keeps what is said here", found.Path);
        if (reading.Lost is { } lost)
            yield return At(lost, "which of its ways the code goes", "");
    }

    /// <summary>The place if it is in the code at hand; otherwise where that makes the pod.</summary>
    static Origin PlaceOf(object? source, Piece piece, MemberReading reading) =>
        source is Origin origin && reading.Member.Contains(origin) ? origin : piece.Origin;

    static Found At(Origin origin, string what, string path) =>
        new(Unproven, origin.Passed(), null, null, path, null) { Message = string.Format(CultureInfo.InvariantCulture, Unproven.Message, what) };
}
