using SecurePods.Validation;

namespace SecurePods.Gates;

/// <summary>The first question at the gate: would Kubernetes take the objects?</summary>
static class Validity
{
    /// <exception cref="ManifestException">It would not; every problem of every object is named.</exception>
    public static void Demand(params ReadOnlySpan<Manifest> manifests)
    {
        List<Problem>? found = null;
        foreach (var manifest in manifests)
            if (ManifestValidator.Validate(manifest) is { Count: > 0 } problems)
                (found ??= []).AddRange(problems);
        if (found is not null)
            throw new ManifestException(found);
    }
}
