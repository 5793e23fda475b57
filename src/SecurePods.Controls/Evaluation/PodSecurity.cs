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
    public static Verdict Evaluate(IPodView pod, Level level, KubernetesVersion version, IWaivers? waivers = null) => Evaluate(pod, level, version, waivers, unknowns: null);

    /// <summary>Judges a pod that is known in part, and records which unknowns left a control undetermined.</summary>
    /// <param name="pod">The pod, as far as it is known.</param>
    /// <param name="level">The level to be within.</param>
    /// <param name="version">The version.</param>
    /// <param name="unknowns">Gets the unknowns.</param>
    public static Verdict Evaluate(IPodView pod, Level level, KubernetesVersion version, ICollection<UnknownRead> unknowns)
    {
        var reads = new UnknownReads();
        var verdict = Evaluate(pod, level, version, waivers: null, reads);
        foreach (var read in reads.All)
            unknowns.Add(read);
        return verdict;
    }

    static Verdict Evaluate(IPodView pod, Level level, KubernetesVersion version, IWaivers? waivers, UnknownReads? unknowns)
    {
        if (pod is null)
            throw new ArgumentNullException(nameof(pod));

        VerdictBuilder? verdict = null;
        var evaluation = new Evaluation(pod, waivers, unknowns);
        foreach (var check in Plan.For(level, version).Checks)
        {
            check.Revision.Run(ref evaluation);
            if (!evaluation.IsClean)
                (verdict ??= new()).Add(check.Control, evaluation.TakeFindings(check.Control));
        }

        evaluation.Release();
        return verdict?.Build() ?? Verdict.Clean;
    }
}
