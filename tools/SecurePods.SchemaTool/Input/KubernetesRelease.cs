using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SecurePods.SchemaTool.Input;

/// <summary>A minor version of Kubernetes 1.</summary>
internal readonly partial record struct KubernetesRelease(int Minor) : IComparable<KubernetesRelease>
{
    /// <summary>Where the recorded history begins: this date says "then or before".</summary>
    public static readonly KubernetesRelease Oldest = new(8);

    public KubernetesRelease Previous => new(Minor - 1);

    /// <summary>Reads a version as people and servers write it: 1.36, v1.36.2, v1.36.0+build.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out KubernetesRelease release) =>
        TryMatch(Version().Match(text ?? ""), out release);

    /// <summary>Reads a date as the schema writes it: 1.36 and nothing else.</summary>
    public static bool TryParseDate(string text, out KubernetesRelease release) =>
        TryMatch(Date().Match(text), out release);

    public int CompareTo(KubernetesRelease other) => Minor.CompareTo(other.Minor);

    public static bool operator <(KubernetesRelease left, KubernetesRelease right) => left.Minor < right.Minor;

    public static bool operator >(KubernetesRelease left, KubernetesRelease right) => left.Minor > right.Minor;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"1.{Minor}");

    static bool TryMatch(Match match, out KubernetesRelease release)
    {
        release = match.Success ? new(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : default;
        return match.Success;
    }

    [GeneratedRegex(@"^v?1\.([0-9]{1,3})(?:[.+-].*)?$")]
    private static partial Regex Version();

    [GeneratedRegex(@"^1\.([0-9]{1,3})$")]
    private static partial Regex Date();
}
