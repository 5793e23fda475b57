using SecurePods.SchemaTool.Curated;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Output;

/// <summary>The flag <c>since=</c>.</summary>
internal static class SinceText
{
    /// <summary>Said where an entry is newer than what holds it.</summary>
    public static string Of(CuratedEntry entry, KubernetesRelease? holder) => entry.Since > holder ? $" since={entry.Since}" : "";
}
