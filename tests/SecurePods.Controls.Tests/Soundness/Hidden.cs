using SecurePods.Controls.Tests.Fixtures;
using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Soundness;

/// <summary>A pod of which one thing cannot be seen, and pods that it may be.</summary>
sealed record Hidden(string What, Node Pod, IEnumerable<Node> Completions)
{
    static readonly Node BadContainer = YamlTree.Parse("{name: bad, securityContext: {privileged: true, runAsUser: 0, procMount: Unmasked, capabilities: {add: [SYS_ADMIN]}}}");
    static readonly Node GoodContainer = CleanTree.Pod.At("spec.containers[0]");
    static readonly Node BadVolume = YamlTree.Parse("{name: bad, hostPath: {path: /}}");

    /// <summary>Every field of the fixtures, with the values that they know for it.</summary>
    public static IEnumerable<Hidden> Fields(Node pod, IEnumerable<Fixture> fixtures) =>
        from fixture in fixtures
        let values = AllFixtures.All.Where(other => other.Path == fixture.Path).SelectMany(other => other.Pass.Concat(other.Fail)).Append(null).Distinct().ToList()
        from place in fixture.Places
        from hidden in fixture.IsOfVolumes ? values.OfType<string>().Select(source => Of(pod, "spec.volumes[0]." + source, null, Node.Object())) : [Of(fixture, place, pod, values)]
        select hidden;

    /// <summary>What exempts a pod.</summary>
    public static IEnumerable<Hidden> Exemptions(Node pod) =>
    [
        Of(pod, "spec.os.name", null, "linux", "windows"),
        Of(pod, "spec.os", null, YamlTree.Parse("{name: windows}")),
        Of(pod, "spec.hostUsers", null, true, false),
    ];

    /// <summary>Whole objects.</summary>
    public static IEnumerable<Hidden> Objects(Node pod) =>
    [
        Of(pod, "metadata", null, YamlTree.Parse("{annotations: {container.apparmor.security.beta.kubernetes.io/main: unconfined, seccomp.security.alpha.kubernetes.io/pod: ''}}")),
        Of(pod, "metadata.annotations", null, YamlTree.Parse("{container.seccomp.security.alpha.kubernetes.io/main: unconfined}")),
        Of(pod, "spec.securityContext", null, YamlTree.Parse("{runAsNonRoot: false, runAsUser: 0, seccompProfile: {type: Unconfined}}"), CleanTree.Pod.At("spec.securityContext")),
        Of(pod, "spec.securityContext.seccompProfile", null, YamlTree.Parse("{type: RuntimeDefault}"), Node.Object()),
        Of(pod, "spec.volumes", null, TreePath.ListOf(BadVolume)),
        Of(pod, "spec.volumes[0]", YamlTree.Parse("{name: v}"), BadVolume, YamlTree.Parse("{name: v, nfs: {}}")),
        .. Place.Containers.SelectMany(place => ContainerObjects(pod, place)),
    ];

    /// <summary>Lists and maps that may hold more.</summary>
    public static IEnumerable<Hidden> Openings(Node pod) =>
    [
        More(pod, "spec.volumes", BadVolume, YamlTree.Parse("{name: v, emptyDir: {}}")),
        More(pod, "spec.securityContext.sysctls", YamlTree.Parse("{name: kernel.msgmax}"), YamlTree.Parse("{name: net.ipv4.tcp_syncookies}")),
        MoreAnnotations(pod, "seccomp.security.alpha.kubernetes.io/pod", "unconfined"),
        MoreAnnotations(pod, "container.apparmor.security.beta.kubernetes.io/main", "unconfined"),
        .. Place.Containers.SelectMany(place => new[]
        {
            More(pod, $"spec.{place.List}", BadContainer, GoodContainer),
            More(pod, place.At("containers[].ports"), YamlTree.Parse("{hostPort: 80}"), YamlTree.Parse("{containerPort: 80}")),
            More(pod, place.At("containers[].securityContext.capabilities.add"), Node.Scalar("SYS_ADMIN"), Node.Scalar("CHOWN"), Node.Scalar("NET_BIND_SERVICE")),
            More(pod, place.At("containers[].securityContext.capabilities.drop"), Node.Scalar("ALL"), Node.Scalar("KILL")),
        }),
    ];

    static IEnumerable<Hidden> ContainerObjects(Node pod, Place place) =>
    [
        Of(pod, $"spec.{place.List}", null, TreePath.ListOf(BadContainer), TreePath.ListOf(GoodContainer)),
        Of(pod, place.At("containers[]"), BadContainer, GoodContainer, Node.Object()),
        Of(pod, place.At("containers[].name"), null, "main", "init", "other"),
        Of(pod, place.At("containers[].securityContext"), null, BadContainer["securityContext"], GoodContainer["securityContext"]),
        Of(pod, place.At("containers[].securityContext.capabilities"), null, YamlTree.Parse("{drop: [ALL]}"), YamlTree.Parse("{add: [SYS_TIME]}")),
        Of(pod, place.At("containers[].securityContext.seccompProfile"), null, YamlTree.Parse("{type: RuntimeDefault}"), Node.Object()),
        Of(pod, place.At("containers[].lifecycle"), null, YamlTree.Parse("{preStop: {httpGet: {host: a}}}")),
        Of(pod, place.At("containers[].livenessProbe"), null, YamlTree.Parse("{tcpSocket: {host: a}}")),
    ];

    static Hidden Of(Fixture fixture, Place place, Node pod, List<object?> values)
    {
        var path = fixture.PathAt(place, null);
        return new(path + " hidden", fixture.Pod(place, Node.Unknown(), pod), values.Select(value => fixture.Pod(place, value, pod)));
    }

    static Hidden Of(Node pod, string path, params object?[] values) =>
        new(path + " hidden", pod.With(path, Node.Unknown()), values.Select(value => pod.With(path, value)));

    static Hidden More(Node pod, string path, params Node[] items)
    {
        var list = pod.At(path);
        var known = list.Kind == NodeKind.List ? pod : pod.With(path, Node.List());
        return new(path + " open", known.Opened(path), [known, .. items.Select(item => known.With($"{path}[{list.Items.Count}]", item))]);
    }

    static Hidden MoreAnnotations(Node pod, string key, string value)
    {
        const string path = "metadata.annotations";
        var known = pod.At(path).Kind == NodeKind.Object ? pod : pod.With(path, Node.Object());
        return new(path + " open", known.Opened(path), [known, known.With($"{path}[{key}]", value)]);
    }
}
