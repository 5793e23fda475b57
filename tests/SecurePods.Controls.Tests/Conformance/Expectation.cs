using System.Text.Json;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Conformance;

/// <summary>A verdict of the reference on one pod, and how ours differs.</summary>
sealed record Expectation(string Name, string Level, string Version, IReadOnlyList<string> Violations)
{
    public static Expectation From(string name, JsonElement verdict) => new(
        name,
        verdict.GetProperty("level").GetString()!,
        verdict.GetProperty("version").GetString()!,
        [.. verdict.GetProperty("violations").EnumerateArray().Select(Print)]);

    /// <summary>The difference in words; null if there is none.</summary>
    public string? DifferenceFrom(IPodView pod)
    {
        var verdict = PodSecurity.Evaluate(pod, Enum.Parse<Level>(Level, ignoreCase: true), KubernetesVersion.Parse(Version));
        var ours = verdict.Violations.Select(Print).ToList();
        if (ours.SequenceEqual(Violations) && verdict.Allowed == (Violations.Count == 0) && verdict.Undetermined.Count == 0)
            return null;
        return $"{Name} at {Level} {Version}:\n  theirs: {string.Join("\n          ", Violations)}\n  ours:   {string.Join("\n          ", ours)}";
    }

    static string Print(Violation violation) => $"{violation.Control.Id}: {violation.Reason} ({violation.Detail})";

    static string Print(JsonElement violation) =>
        $"{violation.GetProperty("id")}: {violation.GetProperty("reason")} ({violation.GetProperty("detail")})";
}
