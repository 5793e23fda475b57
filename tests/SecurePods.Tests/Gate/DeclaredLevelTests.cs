using SecurePods.Core.V1;

namespace SecurePods.Tests.Gate;

/// <summary>The running program's project declares level and version once, as .NET declares feature switches.</summary>
[NonParallelizable]
public class DeclaredLevelTests
{
    const string LevelSwitch = "SecurePods.Level";
    const string VersionSwitch = "SecurePods.KubernetesVersion";

    static readonly Pod OfBaseline = Pod.Create("p", p => p.SecurityContext(s => s.RunAsNonRoot(false)).Container("c", "i"));
    static readonly Pod OfNoLevel = Pod.Create("p", p => p.HostNetwork(true).Container("c", "i"));
    static readonly Pod OfNewVersions = Pod.Create("p", p => p.SecurityContext(s => s.Sysctl(new Sysctl { Name = "net.ipv4.tcp_rmem", Value = "1" })).Container("c", "i"));

    [TearDown]
    public void Undeclare()
    {
        AppContext.SetData(LevelSwitch, null);
        AppContext.SetData(VersionSwitch, null);
    }

    [Test]
    public void Undeclared_it_is_restricted_and_the_newest_version()
    {
        var exception = Refused(OfBaseline);
        Assert.That((exception.Level, exception.Version), Is.EqualTo((Level.Restricted, KubernetesVersion.Latest)));
        Assert.That(exception.Message, Does.Contain("restricted (the default)").And.Contain($"{KubernetesVersion.Latest} (the default)"));
    }

    [TestCase("restricted", Level.Restricted)]
    [TestCase("Restricted", Level.Restricted)]
    [TestCase("baseline", Level.Baseline)]
    [TestCase("BASELINE", Level.Baseline)]
    public void The_level_is_the_declared_one(string declared, Level level)
    {
        AppContext.SetData(LevelSwitch, declared);
        var exception = Refused(OfNoLevel);
        Assert.That(exception.Level, Is.EqualTo(level));
        Assert.That(exception.Message, Does.Contain("<SecurePodsLevel>"));
        if (level == Level.Baseline)
            Assert.That(() => OfBaseline.ToYaml(), Throws.Nothing);
    }

    [Test]
    public void The_version_changes_nothing_in_what_is_read()
    {
        AppContext.SetData(VersionSwitch, "1.16");
        Assert.That(Pod.FromYaml("apiVersion: v1\nkind: Pod\nspec: {hostUsers: false}\n").Spec!.HostUsers, Is.False);
    }

    [Test]
    public void Privileged_lets_all_pass()
    {
        AppContext.SetData(LevelSwitch, "privileged");
        Assert.That(() => OfNoLevel.ToYaml(), Throws.Nothing);
    }

    [TestCase("1.30", 30)]
    [TestCase("v1.30", 30)]
    [TestCase("1.0", 0)]
    public void The_version_is_the_declared_one(string declared, int minor)
    {
        AppContext.SetData(VersionSwitch, declared);
        var exception = Refused(OfNewVersions);
        Assert.That(exception.Version, Is.EqualTo(new KubernetesVersion(minor)));
        Assert.That(exception.Message, Does.Contain("<SecurePodsKubernetesVersion>"));
    }

    [TestCase("1.36")]
    [TestCase("v1.36")]
    [TestCase("latest")]
    [TestCase("1.999")]
    [TestCase("v1.37")]
    public void The_newest_version_may_be_said_and_a_newer_one_counts_as_it(string declared)
    {
        AppContext.SetData(VersionSwitch, declared);
        Assert.That(() => OfNewVersions.ToYaml(), Throws.Nothing);
    }

    [TestCase("strict")]
    [TestCase("restricted ")]
    [TestCase("restricted;baseline")]
    [TestCase(" ")]
    [TestCase("2")]
    public void A_level_that_is_none_is_an_error_and_never_the_default(string declared)
    {
        AppContext.SetData(LevelSwitch, declared);
        Assert.That(() => Pod.Create("p", p => p.Container("c", "i")).ToYaml(), Throws.InvalidOperationException.With.Message.Contains($"\"{declared}\"").And.Message.Contains("<SecurePodsLevel>"));
    }

    [TestCase("1")]
    [TestCase("1.x")]
    [TestCase("2.0")]
    [TestCase("1.36.1")]
    [TestCase("v 1.36")]
    [TestCase("1.036")]
    [TestCase("Latest")]
    [TestCase("newest")]
    [TestCase("1.-1")]
    [TestCase("1.99999999999")]
    public void A_version_that_is_none_is_an_error_and_never_the_default(string declared)
    {
        AppContext.SetData(VersionSwitch, declared);
        Assert.That(() => Pod.Create("p", p => p.Container("c", "i")).ToYaml(), Throws.InvalidOperationException.With.Message.Contains($"\"{declared}\"").And.Message.Contains("<SecurePodsKubernetesVersion>"));
    }

    [Test]
    public void A_level_that_is_no_text_is_an_error_too()
    {
        AppContext.SetData(LevelSwitch, true);
        Assert.That(() => OfBaseline.ToYaml(), Throws.InvalidOperationException);
    }

    [Test]
    public void Nothing_is_written_where_the_declaration_is_wrong()
    {
        AppContext.SetData(LevelSwitch, "strict");
        using var stream = new MemoryStream();
        Assert.That(() => ConfigMap.Create("m").WriteTo(stream), Throws.InvalidOperationException);
        Assert.That(stream.Length, Is.Zero);
    }

    [Test]
    public void What_is_given_to_the_call_goes_before()
    {
        AppContext.SetData(LevelSwitch, "privileged");
        AppContext.SetData(VersionSwitch, "1.0");
        Assert.That(Assert.Throws<PodSecurityException>(() => OfNoLevel.ToYaml(Level.Baseline))!.Message, Does.Contain("baseline (given to the call)"));
        Assert.That(() => OfNewVersions.ToYaml(Level.Restricted, KubernetesVersion.Latest), Throws.Nothing);
    }

    static PodSecurityException Refused(Manifest manifest) => Assert.Throws<PodSecurityException>(() => manifest.ToYaml())!;
}
