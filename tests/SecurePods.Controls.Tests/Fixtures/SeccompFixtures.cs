namespace SecurePods.Controls.Tests.Fixtures;

/// <summary>seccomp, by annotation and by field.</summary>
static class SeccompFixtures
{
    const string Prefix = "seccomp.security.alpha.kubernetes.io/";
    const string OfContainer = "containers[].securityContext.seccompProfile.type";
    const string OfPod = "spec.securityContext.seccompProfile.type";

    static readonly object?[] Bad = ["Unconfined", "", "runtimeDefault", "docker/default"];

    public static IEnumerable<Fixture> All =>
    [
        Annotation(Prefix + "pod", _ => Prefix + "pod"),
        Annotation($"container.{Prefix}*", place => $"container.{Prefix}{place.Container}"),
        Baseline(OfPod),
        Baseline(OfContainer),
        Restricted(OfPod) with { Pass = ["RuntimeDefault", "Localhost"] },
        Restricted(OfContainer) with { Pass = [null, "RuntimeDefault", "Localhost"] },
        Restricted(OfContainer) with
        {
            Rule = Rule.SeccompProfileUnset,
            Pass = ["RuntimeDefault", "Localhost"],
            Fail = [null],
            Given = [("spec.securityContext.seccompProfile", null), .. Place.Containers.Select(place => (place.At(OfContainer), (object?)"Localhost"))],
            Detail = (place, _) => $"pod or {place.Who} must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"",
        },
    ];

    static Fixture Annotation(string key, Func<Place, string> keyAt) => new("seccompProfile_baseline", Rule.SeccompProfile, $"metadata.annotations[{key}]")
    {
        Versions = (0, 19),
        Pass = [null, "runtime/default", "docker/default", "localhost/", "localhost/own"],
        Fail = ["unconfined", "", "localhost", "RuntimeDefault"],
        Reason = "seccompProfile",
        Detail = (place, value) => $"forbidden annotation {keyAt(place)}=\"{value}\"",
    };

    static Fixture Baseline(string path) => new("seccompProfile_baseline", Rule.SeccompProfile, path)
    {
        Versions = (19, int.MaxValue),
        Pass = [null, "RuntimeDefault", "Localhost"],
        Fail = Bad,
        Reason = "seccompProfile",
        Detail = MustNotSet,
    };

    static Fixture Restricted(string path) => new("seccompProfile_restricted", Rule.SeccompProfile, path)
    {
        Pass = [],
        Fail = Bad,
        Reason = "seccompProfile",
        Detail = MustNotSet,
    };

    static string MustNotSet(Place place, object? type) => $"{place.Who} must not set securityContext.seccompProfile.type to \"{type}\"";
}
