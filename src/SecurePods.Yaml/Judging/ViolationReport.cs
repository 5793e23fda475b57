namespace SecurePods.Yaml;

/// <summary>A check that a pod does not pass; without reason and detail where all its findings are waived.</summary>
sealed record ViolationReport(string Control, Level Level, string? Reason, string? Detail, IReadOnlyList<FindingReport> Findings);
