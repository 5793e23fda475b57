using SecurePods.Core.V1;

namespace SecurePods.Tests.Defaults;

/// <summary>What is said stays as said; a default that cannot be unset drives users off.</summary>
public class OverrideTests
{
    static IReadOnlyList<PodKind> Kinds => PodKind.All;

    [TestCaseSource(nameof(Kinds))]
    public void An_explicit_value_stays_whatever_it_is(PodKind kind)
    {
        var context = new SecurityContext { AllowPrivilegeEscalation = true, Capabilities = new() { Drop = [] }, ReadOnlyRootFilesystem = false };
        var spec = kind.SpecOf(kind.Of(new()
        {
            AutomountServiceAccountToken = true,
            SecurityContext = new() { RunAsNonRoot = false, SeccompProfile = new() { Type = SeccompProfileType.Unconfined } },
            InitContainers = [new() { Name = "first", Image = "busybox", SecurityContext = context }],
            Containers = [new() { Name = "web", Image = "nginx", SecurityContext = context }],
            EphemeralContainers = [new() { Name = "debug", Image = "busybox", SecurityContext = context }],
        }));
        Assert.That(spec.AutomountServiceAccountToken, Is.True);
        Assert.That(spec.SecurityContext, Is.EqualTo(new PodSecurityContext { RunAsNonRoot = false, SeccompProfile = new() { Type = SeccompProfileType.Unconfined } }));
        Assert.That(spec.InitContainers![0].SecurityContext, Is.EqualTo(context));
        Assert.That(spec.Containers![0].SecurityContext, Is.EqualTo(context));
        Assert.That(spec.EphemeralContainers![0].SecurityContext, Is.EqualTo(context));
    }

    [Test]
    public void Beside_what_is_said_the_other_defaults_are_filled_in()
    {
        var spec = Spec(p => p.SecurityContext(s => s.RunAsUser(1000).FsGroup(2000)).Container("web", "nginx", c => c.SecurityContext(s => s.Capabilities(x => x.Add("NET_BIND_SERVICE")))));
        Assert.That(spec.SecurityContext, Is.EqualTo(new PodSecurityContext { RunAsUser = 1000, FsGroup = 2000, RunAsNonRoot = true, SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault } }));
        Assert.That(spec.Containers![0].SecurityContext, Is.EqualTo(new SecurityContext
        {
            Capabilities = new() { Add = ["NET_BIND_SERVICE"], Drop = ["ALL"] },
            AllowPrivilegeEscalation = false,
            ReadOnlyRootFilesystem = true,
        }));
    }

    [Test]
    public void No_user_is_ever_forced() => Assert.That(Spec(p => p.Container("web", "nginx")).SecurityContext!.RunAsUser, Is.Null);

    [Test]
    public void A_privileged_container_gets_no_allowPrivilegeEscalation_which_the_server_would_refuse()
    {
        var spec = Spec(p => p.Container("web", "nginx", c => c.SecurityContext(s => s.Privileged(true))));
        Assert.That(spec.Containers![0].SecurityContext, Is.EqualTo(new SecurityContext { Privileged = true, Capabilities = new() { Drop = ["ALL"] }, ReadOnlyRootFilesystem = true }));
    }

    [Test]
    public void A_container_that_is_said_not_to_be_privileged_gets_it() =>
        Assert.That(Spec(p => p.Container("web", "nginx", c => c.SecurityContext(s => s.Privileged(false)))).Containers![0].SecurityContext!.AllowPrivilegeEscalation, Is.False);

    [TestCase("CAP_SYS_ADMIN", null)]
    [TestCase("SYS_ADMIN", false)]
    [TestCase("NET_ADMIN", false)]
    public void Only_CAP_SYS_ADMIN_keeps_allowPrivilegeEscalation_unset(string capability, bool? expected) =>
        Assert.That(Spec(p => p.Container("web", "nginx", c => c.SecurityContext(s => s.Capabilities(x => x.Add(capability))))).Containers![0].SecurityContext!.AllowPrivilegeEscalation, Is.EqualTo(expected));

    [Test]
    public void A_windows_pod_gets_nothing_that_only_linux_has()
    {
        var spec = Spec(p => p.Os(o => o.Name(OSName.Windows)).Container("web", "iis"));
        Assert.That(spec.SecurityContext, Is.EqualTo(new PodSecurityContext { RunAsNonRoot = true }));
        Assert.That(spec.AutomountServiceAccountToken, Is.False);
        Assert.That(spec.Containers![0].SecurityContext, Is.Null);
        Assert.That(PodSecurity.Evaluate(new PodTemplateSpec { Spec = spec }, Level.Restricted, KubernetesVersion.Latest).Allowed, Is.True);
    }

    [Test]
    public void A_linux_pod_that_says_so_gets_all() =>
        Assert.That(Spec(p => p.Os(o => o.Name(OSName.Linux)).Container("web", "nginx")).Containers![0].SecurityContext!.ReadOnlyRootFilesystem, Is.True);

    [Test]
    public void A_seccomp_annotation_that_says_otherwise_keeps_the_profile_unset()
    {
        var pod = Pod.Create("web", p => p.Annotation("seccomp.security.alpha.kubernetes.io/pod", "unconfined").Container("web", "nginx"));
        Assert.That(pod.Spec!.SecurityContext!.SeccompProfile, Is.Null);
    }

    [Test]
    public void The_pods_read_only_root_reaches_each_container_that_does_not_say_otherwise()
    {
        var spec = Spec(p => p
            .ReadOnlyRootFilesystem(false)
            .InitContainer("first", "busybox")
            .Container("web", "nginx", c => c.SecurityContext(s => s.ReadOnlyRootFilesystem(true)))
            .Container(new Container { Name = "log", Image = "fluentd" })
            .EphemeralContainer("debug", c => c.Image("busybox")));
        Assert.That(spec.InitContainers![0].SecurityContext!.ReadOnlyRootFilesystem, Is.False);
        Assert.That(spec.Containers!.Select(c => c.SecurityContext!.ReadOnlyRootFilesystem), Is.EqualTo(new[] { true, false }));
        Assert.That(spec.EphemeralContainers![0].SecurityContext!.ReadOnlyRootFilesystem, Is.False);
        Assert.That(spec.Containers![1].SecurityContext!.AllowPrivilegeEscalation, Is.False);
    }

    [Test]
    public void It_is_spread_without_secure_defaults_too() =>
        Assert.That(Spec(p => p.NoSecureDefaults().ReadOnlyRootFilesystem(true).Container("web", "nginx")).Containers![0].SecurityContext, Is.EqualTo(new SecurityContext { ReadOnlyRootFilesystem = true }));

    static PodSpec Spec(Action<PodBuilder> configure) => Pod.Create("web", configure).Spec!;
}
