using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>A way to mend a finding.</summary>
/// <param name="Words">What it does.</param>
/// <param name="Edits">The pieces of the file that are replaced.</param>
sealed record Fix(string Words, IReadOnlyList<(TextPosition Place, string Text)> Edits);
