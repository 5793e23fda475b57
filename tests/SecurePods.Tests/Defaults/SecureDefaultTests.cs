using SecurePods.Core.V1;
using SecurePods.Tests.Models;
using SecurePods.Views;

namespace SecurePods.Tests.Defaults;

public class SecureDefaultTests
{
    static readonly PodSpec NameAndImage = new() { Containers = [new() { Name = "web", Image = "nginx" }] };

    static readonly PodSpec ContainersOfEverySort = new()
    {
        InitContainers = [new() { Name = "first", Image = "busybox" }],
        Containers = [new() { Name = "web", Image = "nginx" }, new() { Name = "log", Image = "fluentd" }],
        EphemeralContainers = [new() { Name = "debug", Image = "busybox" }],
    };

    static IReadOnlyList<PodKind> Kinds => PodKind.All;

    [Test]
    public void Every_kind_that_holds_a_pod_is_tested() =>
        Assert.That(Kinds.Select(kind => Tests.Models.Kinds.All.Single(type => type.Name == kind.Name)).Select(type => (Manifest)Activator.CreateInstance(type)!)
            .Select(manifest => $"{manifest.ApiVersion}/{manifest.Kind}"), Is.EquivalentTo(PodSchema.PodWithinKind.Keys));

    [TestCaseSource(nameof(Kinds))]
    public void A_name_and_an_image_are_within_the_restricted_level_at_every_version(PodKind kind)
    {
        var manifest = kind.Of(NameAndImage);
        for (var minor = 0; minor <= KubernetesVersion.Latest.Minor; minor++)
            Assert.That(PodSecurity.Evaluate(kind.PodOf(manifest), Level.Restricted, new(minor)).Allowed, Is.True, $"1.{minor}");
        Assert.That(() => manifest.ToYaml(Level.Restricted, KubernetesVersion.Latest), Throws.Nothing);
    }

    [TestCaseSource(nameof(Kinds))]
    public void Every_default_is_in_the_pod_and_in_every_container_of_it(PodKind kind)
    {
        var spec = kind.SpecOf(kind.Of(ContainersOfEverySort));
        Assert.That(spec.SecurityContext, Is.EqualTo(new PodSecurityContext { RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } }));
        Assert.That(spec.AutomountServiceAccountToken, Is.False);
        Assert.That(ContextsOf(spec), Is.EqualTo(Enumerable.Repeat(new SecurityContext { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] }, ReadOnlyRootFilesystem = true }, 4)));
    }

    [TestCaseSource(nameof(Kinds))]
    public void No_default_sets_anything_else(PodKind kind)
    {
        var spec = kind.SpecOf(kind.Of(ContainersOfEverySort));
        var without = spec with
        {
            SecurityContext = null,
            AutomountServiceAccountToken = null,
            RestartPolicy = null,
            InitContainers = [.. spec.InitContainers!.Select(container => container with { SecurityContext = null })],
            Containers = [.. spec.Containers!.Select(container => container with { SecurityContext = null })],
            EphemeralContainers = [.. spec.EphemeralContainers!.Select(container => container with { SecurityContext = null })],
        };
        Assert.That(without, Is.EqualTo(ContainersOfEverySort));
    }

    [TestCaseSource(nameof(Kinds))]
    public void Without_secure_defaults_nothing_is_filled_in(PodKind kind)
    {
        var spec = kind.Name switch
        {
            nameof(Pod) => Pod.Create("web", p => p.Spec(ContainersOfEverySort).NoSecureDefaults()).Spec,
            nameof(Batch.V1.CronJob) => Batch.V1.CronJob.Create("web", c => c.Schedule("@daily").Pod(p => p.Spec(ContainersOfEverySort).NoSecureDefaults())).Spec!.JobTemplate!.Spec!.Template!.Spec! with { RestartPolicy = null },
            _ => Apps.V1.Deployment.Create("web", d => d.Pod(p => p.Spec(ContainersOfEverySort).NoSecureDefaults())).Spec!.Template!.Spec,
        };
        Assert.That(spec, Is.EqualTo(ContainersOfEverySort));
    }

    [Test]
    public void A_record_that_no_builder_finishes_gets_none()
    {
        var deployment = new Apps.V1.Deployment { Spec = new() { Template = new() { Spec = NameAndImage } } };
        Assert.That(deployment.Spec!.Template!.Spec, Is.EqualTo(NameAndImage));
        Assert.That(ModelJson.Of(deployment)["spec"]!["template"]!["spec"]!["securityContext"], Is.Null);
    }

    static IEnumerable<SecurityContext?> ContextsOf(PodSpec spec) =>
        [.. spec.InitContainers!.Select(c => c.SecurityContext), .. spec.Containers!.Select(c => c.SecurityContext), .. spec.EphemeralContainers!.Select(c => c.SecurityContext)];
}
