using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecurePods.Analyzers.Manifests;

/// <summary>Additional files that the package's props and targets mark for what they are, since a project may have others.</summary>
static class MarkedFiles
{
    public static bool IsMarked(this AdditionalText file, string marker, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + marker, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
