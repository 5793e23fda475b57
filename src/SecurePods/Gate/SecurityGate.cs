using SecurePods.Validation;
using SecurePods.Waivers;

namespace SecurePods.Gates;

/// <summary>The second question at the gate: is every pod within the level?</summary>
static class SecurityGate
{
    /// <exception cref="PodSecurityException">A pod is not, and no waiver covers it; every violation of every object is named.</exception>
    public static void Demand(ReadOnlySpan<Manifest> manifests, Level? level, KubernetesVersion? version)
    {
        List<PodViolation>? found = null;
        var declaredLevel = Settings.Level(level);
        var declaredVersion = Settings.Version(version);
        foreach (var manifest in manifests)
            Judge(manifest, declaredLevel.Value, declaredVersion.Value, ref found);
        if (found is not null)
            throw new PodSecurityException(found, declaredLevel, declaredVersion);
    }

    /// <summary>What the gate knows of an object's pod; null where there is none.</summary>
    public static Verdict? Evaluate(Manifest manifest, Level? level, KubernetesVersion? version) => manifest.ViewedPod is { } pod
        ? PodSecurity.Evaluate(pod, Settings.Level(level).Value, Settings.Version(version).Value, WaiverAnnotations.Read(manifest))
        : null;

    static void Judge(Manifest manifest, Level level, KubernetesVersion version, ref List<PodViolation>? found)
    {
        if (manifest.ViewedPod is not { } pod)
            return;
        var waivers = WaiverAnnotations.Read(manifest);
        var verdict = PodSecurity.Evaluate(pod, level, version, waivers);
        if (verdict.Allowed)
            return;
        found ??= [];
        foreach (var violation in verdict.Violations)
            foreach (var finding in violation.Findings)
                if (!finding.IsWaived)
                    found.Add(new(ObjectIdentity.Of(manifest), Path(manifest.PodPath, finding.Path), violation.Control.Id, violation.Control.Level ?? level, finding.Rule, Message(finding, waivers)));
    }

    static string Message(Finding finding, ObjectWaivers? waivers) =>
        waivers?.ExpiredFor(finding.Rule.Id, finding.Container) is { } expired ? $"{finding.Message}; its waiver was valid until {expired.UntilText}" : finding.Message;

    static string Path(string pod, string field) => pod.Length == 0 ? field : pod + "." + field;
}
