namespace SecurePods;

public static partial class Rule
{
    /// <summary>SP3011: neither a container nor its pod sets <c>securityContext.seccompProfile.type</c> (Pod Security Standards, restricted).</summary>
    public const string SeccompProfileUnset = "SP3011";
}

/// <summary>Where nothing is said of seccomp, Kubernetes runs a container without a profile.</summary>
internal static class SeccompProfileRestricted
{
    static readonly RuleInfo NotSet = new(Rule.SeccompProfileUnset, nameof(Rule.SeccompProfileUnset), RuleSubject.Kernel)
    {
        Title = "No seccomp profile",
        Message = "neither the container nor its pod has a seccomp profile, so every system call is open to it",
        Remedy = "set the pod's seccompProfile to RuntimeDefault",
    };

    static readonly Field<string> Unset = new(NotSet, SeccompProfileBaseline.OfContainer.Path, Allow.Only("RuntimeDefault", "Localhost"));

    public static readonly Control Control = new("seccompProfile_restricted", Level.Restricted)
    {
        Title = "seccomp profiles, set",
        Overrides = SeccompProfileBaseline.Control.Id,
        Rules = [SeccompProfileBaseline.SwitchedOff, NotSet],
        Revisions =
        [
            new("1.19", Inspect) { Fields = [SeccompProfileBaseline.OfPod, SeccompProfileBaseline.OfContainer, Unset] },
            new("1.25", Inspect)
            {
                Change = "a Windows pod, whose kernel has no seccomp, passes",
                Exempt = Exemption.Windows,
                Fields = [SeccompProfileBaseline.OfPod, SeccompProfileBaseline.OfContainer, Unset],
            },
        ],
        Conclude = Conclude,
    };

    static void Inspect(ref Evaluation pod)
    {
        var ofPod = Profile.TypeOf(pod.Spec.SecurityContext.SeccompProfile);
        pod.Require(SeccompProfileBaseline.OfPod, ofPod);
        foreach (ref readonly var container in pod.AllContainers())
            pod.RequireInherited(SeccompProfileBaseline.OfContainer, Unset, Profile.TypeOf(container.SecurityContext.SeccompProfile), container, ofPod);
    }

    static Conclusion Conclude(Standing found)
    {
        var setBadly = found.Of(SeccompProfileBaseline.SwitchedOff);
        return !setBadly.IsEmpty
            ? SeccompProfileBaseline.MustNotSet(setBadly)
            : new("seccompProfile", $"pod or {found.Containers} must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"");
    }
}
