using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Analyzers.Facts;
using SecurePods.Analyzers.Reading;
using SecurePods.Views;

namespace SecurePods.Analyzers.Judging;

/// <summary>
/// What is wrong with the pods of a member. Where its code has choices, something is told only if it holds on every way on which it is said: a branch that
/// makes it right, however it is chosen, leaves it undecided.
/// </summary>
sealed class MemberVerdict
{
    readonly Dictionary<FoundKey, List<Found>> _found = [];
    readonly HashSet<(TextSpan, bool)> _said = [];

    /// <summary>What to report, each place once for a rule, with all that it was found of.</summary>
    public static IEnumerable<IReadOnlyList<Found>> Of(Member member, SymbolFacts facts, ProjectSettings settings, bool isStrict, CancellationToken cancellation)
    {
        var all = new Dictionary<FoundKey, List<Found>>();
        AddFound(all, member, facts, settings, cancellation);
        if (isStrict && settings.Level > Level.Privileged)
            AddUndecided(all, member, facts, settings, cancellation);
        return all.Values;
    }

    static void AddFound(Dictionary<FoundKey, List<Found>> all, Member member, SymbolFacts facts, ProjectSettings settings, CancellationToken cancellation)
    {
        var followed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waivers = new WaiverUse(settings);
        foreach (var unit in member.Units)
        {
            // A helper is judged where it is used, and by itself only if nothing uses it that shows more of the pod.
            if (unit.Symbol is { } helper && followed.Contains(helper))
                continue;
            var ways = Choices.ReadAll(choices => MemberReading.Of(member, unit, facts, choices, isStrict: false, cancellation))
                .Select(reading => Judge(reading, member, settings, followed, waivers)).ToList();
            foreach (var found in Agreed(ways))
                Add(all, found);
        }

        foreach (var found in waivers.Unused.Where(found => member.Contains(found.Origin)))
            Add(all, [found]);
    }

    /// <summary>What keeps the pods of the member from being proven, beside what is told already.</summary>
    static void AddUndecided(Dictionary<FoundKey, List<Found>> all, Member member, SymbolFacts facts, ProjectSettings settings, CancellationToken cancellation)
    {
        var told = new HashSet<FoundKey>(all.Keys);
        var followed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var unit in member.Units)
        {
            if (unit.Symbol is { } helper && followed.Contains(helper))
                continue;
            MemberReading? last = null;
            var isWhole = Choices.ReadEvery(choices =>
            {
                last = MemberReading.Of(member, unit, facts, choices, isStrict: true, cancellation);
                followed.UnionWith(last.Followed);
                foreach (var undecided in Undecided.Of(last, settings, found => told.Contains(found.Key)))
                    Add(all, [undecided]);
            });
            if (!isWhole)
                foreach (var undecided in Undecided.OfAll(last!))
                    Add(all, [undecided]);
        }
    }

    static void Add(Dictionary<FoundKey, List<Found>> all, List<Found> found)
    {
        if (all.TryGetValue(found[0].Key, out var same))
            same.AddRange(found);
        else
            all.Add(found[0].Key, found);
    }

    /// <summary>What was found on every way on which its place is.</summary>
    static IEnumerable<List<Found>> Agreed(List<MemberVerdict> ways)
    {
        var told = new HashSet<FoundKey>();
        foreach (var way in ways)
            foreach (var found in way._found)
                if (told.Add(found.Key) && ways.All(other => other.Agrees(found.Key, found.Value[0].Origin)))
                    yield return found.Value;
    }

    static MemberVerdict Judge(MemberReading reading, Member member, ProjectSettings settings, HashSet<ISymbol> followed, WaiverUse waivers)
    {
        followed.UnionWith(reading.Followed);
        waivers.Add(reading);
        var verdict = new MemberVerdict();
        verdict._said.UnionWith(reading.Doubts.Said);
        foreach (var piece in reading.Pieces)
        {
            if (piece.IsPart)
                continue;
            foreach (var found in Judging.Judge.Of(piece, settings))
                if (member.Contains(found.Origin) && !reading.Doubts.Contains(found.Origin))
                    verdict.Add(found);
            verdict.AddSaid(piece.Node);
        }

        return verdict;
    }

    bool Agrees(FoundKey key, Origin origin) => _found.ContainsKey(key) || !_said.Contains((origin.Span, origin.IsWhole));

    void Add(Found found)
    {
        if (!_found.TryGetValue(found.Key, out var same))
            _found[found.Key] = same = [];
        same.Add(found);
    }

    void AddSaid(Node node)
    {
        if (node.Source is Origin origin)
            _said.Add((origin.Span, origin.IsWhole));
        foreach (var member in node.Members)
            AddSaid(member.Value);
        foreach (var item in node.Items)
            AddSaid(item);
    }
}
