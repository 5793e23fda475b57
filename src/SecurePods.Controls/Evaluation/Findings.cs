namespace SecurePods;

/// <summary>What one control found in a pod.</summary>
internal readonly record struct Findings(IReadOnlyList<Finding> All, bool IsUndetermined);
