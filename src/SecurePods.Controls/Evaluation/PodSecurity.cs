using SecurePods.Views;

namespace SecurePods;

/// <summary>The Pod Security Standards, as Kubernetes' own admission plugin judges by them.</summary>
public static class PodSecurity
{
    /// <summary>Judges a pod or pod template by a level of the Pod Security Standards, as of a Kubernetes version.</summary>
    /// <param name="pod">The pod, as far as it is known.</param>
    /// <param name="level">The level to be within; at <see cref="Level.Privileged"/> nothing is forbidden.</param>
    /// <param name="version">The version; a newer one than the newest revision of a check is judged by that.</param>
    /// <param name="waivers">What was waived, if anything.</param>
    /// <returns>Every violation, in Kubernetes' order and words. A pod that passes makes no garbage.</returns>
    public static Verdict Evaluate(IPodView pod, Level level, KubernetesVersion version, IWaivers? waivers = null)
    {
        if (pod is null)
            throw new ArgumentNullException(nameof(pod));

        VerdictBuilder? verdict = null;
        var evaluation = new Evaluation(pod, waivers);
        foreach (var check in Plan.For(level, version).Checks)
        {
            check.Revision.Run(ref evaluation);
            if (!evaluation.IsClean)
                (verdict ??= new()).Add(check.Control, evaluation.TakeFindings());
        }

        evaluation.Release();
        return verdict?.Build() ?? Verdict.Clean;
    }
}
