using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Analyzers.Reading;
using SecurePods.Versions;
using SecurePods.Views;

namespace SecurePods.Analyzers.Judging;

/// <summary>Which waivers of a member's code cover something, or may: what is unknown of a pod, a waiver may be meant for.</summary>
sealed class WaiverUse(ProjectSettings settings)
{
    static readonly RuleInfo OfNothing = Catalogue.Find(Rule.UnusedWaiver)!;

    readonly HashSet<TextSpan> _used = [];
    readonly Dictionary<TextSpan, Found> _unused = [];

    /// <summary>The waivers that cover nothing, wherever their code is used.</summary>
    public IEnumerable<Found> Unused => _unused.Where(waiver => !_used.Contains(waiver.Key)).Select(waiver => waiver.Value);

    public void Add(MemberReading reading)
    {
        // Of several choices not every way is read, and the waiver may be there for the one that is not.
        var isWhole = reading.Choices.Count < 2;
        foreach (var piece in reading.Pieces)
            if (piece.Waivers.Count > 0)
                Add(piece, isWhole && piece is { IsComplete: true, Type: not null });
    }

    void Add(Piece piece, bool isKnown)
    {
        var findings = new List<Finding>();
        var reads = new List<UnknownRead>();
        if (isKnown && Surroundings.WholePodOf(piece, out _) is { } pod)
        {
            // What the declared level does not ask for is of use at a stricter one: only a waiver of nothing at all is reported.
            var verdict = PodSecurity.Evaluate(PodViews.FromNode(pod), Level.Restricted, settings.Version, reads);
            findings.AddRange(verdict.Violations.SelectMany(violation => violation.Findings).Concat(verdict.Warnings));
        }

        foreach (var waived in piece.Waivers)
            if (isKnown && waived.Rule is { } rule && !Covers(waived, findings) && !MayCover(rule, reads) && !IsOfPiece(waived, piece))
                _unused[waived.Origin.Span] = new(OfNothing, waived.Origin.Passed(), null, null, "", null) { Message = string.Format(CultureInfo.InvariantCulture, OfNothing.Message, rule) };
            else
                _used.Add(waived.Origin.Span);
    }

    static bool Covers(Waived waived, List<Finding> findings) =>
        findings.Any(finding => ReferenceEquals(finding.ContainerSource, waived.Container) && (finding.Rule.Id == waived.Rule || finding.EntailedBy?.Id == waived.Rule));

    static bool MayCover(string rule, List<UnknownRead> reads) => reads.Any(read => read.Control.Rules.Any(one => one.Id == rule));

    /// <summary>Whether it covers a call that breaks the rule by itself, or what the declared version does not know.</summary>
    bool IsOfPiece(Waived waived, Piece piece) =>
        piece.Reports.Any(report => report.Rule == waived.Rule)
        || VersionCheck.OfType(piece.Node, piece.Type!, settings.Version).Any(finding => finding.Rule.Id == waived.Rule && ReferenceEquals(finding.ContainerSource, waived.Container));
}
