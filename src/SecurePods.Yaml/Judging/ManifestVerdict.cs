namespace SecurePods.Yaml;

/// <summary>What is to be said of an object of a manifest.</summary>
/// <param name="Violations">The checks of the Pod Security Standards that its pod does not pass, waived ones too.</param>
/// <param name="Warnings">Everything else that was found.</param>
/// <param name="Undetermined">The checks that could not be decided, which happens only where the text is wrong.</param>
sealed record ManifestVerdict(IReadOnlyList<ViolationReport> Violations, IReadOnlyList<FindingReport> Warnings, IReadOnlyList<YamlError> Undetermined);
