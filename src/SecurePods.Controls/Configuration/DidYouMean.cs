namespace SecurePods.Configuration;

/// <summary>What a word that is none may have been meant to be.</summary>
static class DidYouMean
{
    const int Most = 3;

    /// <summary>The known words that are most like it: the beginning of one, or few letters away; none if nothing is.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> known)
    {
        var near = known
            .Where(name => word.Length <= 2 * name.Length)
            .Select(name => (Name: name, Distance: Distance(name, word)))
            .Where(candidate => candidate.Distance <= 1 + candidate.Name.Length / 4)
            .ToList();
        return near.Count == 0 ? [] : [.. near.Where(candidate => candidate.Distance == near.Min(other => other.Distance)).Select(candidate => candidate.Name).Distinct().Take(Most)];
    }

    /// <summary>The question, to follow what is wrong; empty if there is nothing to ask.</summary>
    public static string Of(IReadOnlyList<string> meant) => meant.Count == 0 ? "" : $"; did you mean {string.Join(" or ", meant)}?";

    static int Distance(string known, string word) =>
        word.Length > 2 && known.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(known.ToLowerInvariant(), word.ToLowerInvariant());
}
