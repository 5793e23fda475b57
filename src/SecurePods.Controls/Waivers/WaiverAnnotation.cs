namespace SecurePods.Waivers;

/// <summary>
/// How an object carries its waivers: an annotation a rule, <c>securepods.dev/waiver.SP1001</c>, whose value is a JSON list,
/// <c>[{"container":"x","because":"…","until":"2027-03-01"}]</c>. One without <c>container</c> is for the pod's own fields.
/// </summary>
public static class WaiverAnnotation
{
    const string Prefix = "securepods.dev/waiver.";

    /// <summary>The annotation of a rule.</summary>
    public static string KeyOf(string rule) => Prefix + rule;

    /// <summary>Whether an annotation carries waivers.</summary>
    public static bool IsKey(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The rule's ID of an annotation; null of one that is no waiver.</summary>
    public static string? RuleOf(string key) => IsKey(key) ? key.Substring(Prefix.Length) : null;

    /// <summary>The waivers of an annotation's text, all or none.</summary>
    /// <param name="rule">The annotation's rule.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problem">What is wrong with the text; null if nothing.</param>
    public static IReadOnlyList<Waiver> Parse(string rule, string text, out string? problem)
    {
        problem = null;
        var waivers = new List<Waiver>();
        if (!FlatJson.TryParse(text, out var entries))
            problem = "no JSON list of objects such as {\"because\":\"…\"}, whose values are texts";
        foreach (var entry in entries)
            if (problem is null && Read(rule, entry, out problem) is { } waiver)
                waivers.Add(waiver);
        return problem is null ? waivers : [];
    }

    static Waiver? Read(string rule, IReadOnlyDictionary<string, string> entry, out string? problem)
    {
        entry.TryGetValue("container", out var container);
        DateTime? until = null;
        problem = null;
        if (!entry.TryGetValue("because", out var because) || string.IsNullOrWhiteSpace(because))
            problem = "missing";
        else if (entry.TryGetValue("until", out var text))
        {
            if (Waiver.TryParseDay(text, out var day))
                until = day;
            else
                problem = $"not valid until \"{text}\", which is no day such as 2027-03-01";
        }

        return problem is null ? new(rule, container, because!, until) : null;
    }
}
