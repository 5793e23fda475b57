namespace SecurePods.Validation;

/// <summary>Asks of an object whether the API server would take it.</summary>
internal static class ManifestValidator
{
    [ThreadStatic]
    static Problems? _spare;

    /// <exception cref="ManifestException">The API server would refuse the object.</exception>
    public static void ThrowIfInvalid(Manifest manifest)
    {
        if (Validate(manifest) is { Count: > 0 } problems)
            throw new ManifestException(problems);
    }

    /// <summary>Every problem of the object; an empty list that costs nothing where there is none.</summary>
    public static IReadOnlyList<Problem> Validate(Manifest manifest)
    {
        if (!manifest.IsJudged)
            return [];
        var problems = _spare ?? new();
        _spare = null;   // a model that validates another while it is looked at gets its own
        problems.Begin(manifest);
        ObjectMetadata.Check(manifest, problems);
        manifest.Validate(problems);
        var found = problems.Found;
        _spare = problems;
        return found;
    }
}
