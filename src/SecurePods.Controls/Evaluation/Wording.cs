namespace SecurePods;

/// <summary>How Kubernetes words lists.</summary>
internal static class Wording
{
    public static string Plural(int count, string one, string many) => count == 1 ? one : many;

    /// <summary><c>"a", "b"</c>: quotes are put round, nothing within is escaped.</summary>
    public static string Quoted(IEnumerable<string> texts) => "\"" + string.Join("\", \"", texts) + "\"";

    /// <summary>Each text once, in the order of its bytes.</summary>
    public static IReadOnlyList<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct().OrderBy(text => text, Utf8Order.Instance)];

    /// <summary>Annotations as <c>key="value"</c>, each once, in the order of their bytes.</summary>
    public static IReadOnlyList<string> Entries(IEnumerable<Finding> annotations) =>
        Sorted(annotations.Select(finding => $"{finding.Subject}={GoText.Quote(finding.Value ?? "")}"));
}
