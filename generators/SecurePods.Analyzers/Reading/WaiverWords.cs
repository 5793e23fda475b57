using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;
using SecurePods.Waivers;

namespace SecurePods.Analyzers.Reading;

/// <summary>What a waiver says of itself: its reason and its last valid day.</summary>
static class WaiverWords
{
    /// <summary>Reports what is wrong with them. A reason that only the program knows still waives; a day that is over does not.</summary>
    public static bool AreValid(CallSite site, CallFacts facts, Piece piece)
    {
        if (site.Argument(facts.Reason) is { } reason)
        {
            var text = TextOf(reason);
            if (text is null || string.IsNullOrWhiteSpace(text))
                piece.Report(Rule.WaiverReason, site.OriginOf(reason).Passed(), text is null && !reason.Value.ConstantValue.HasValue ? "no constant" : "missing");
        }

        if (site.Argument(facts.LastDay) is not { } until || TextOf(until) is not { } day || !Waiver.TryParseDay(day, out var last) || DateTime.UtcNow.Date <= last)
            return true;
        piece.Report(Rule.ExpiredWaiver, site.OriginOf(until).Passed(), day);
        return false;
    }

    static string? TextOf(IArgumentOperation argument) => argument.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
