namespace SecurePods.Package.Tests;

public class LevelTests
{
    /// <summary>Within baseline, not within restricted.</summary>
    const string RunsAsRoot = """
        Console.Write(Pod.Create("web", p => p
            .Container("nginx", "nginx:1.29", c => c
                .SecurityContext(s => s.RunAsNonRoot(false)))).ToYaml());
        """;

    [Test]
    public void Undeclared_is_restricted_for_compiler_and_gate()
    {
        var consumer = Consumer.Create("Undeclared").With("Program.cs", RunsAsRoot);

        Assert.That(consumer.Build().Expect(0).Diagnostics, Has.Exactly(1).Contains("warning SP2001"));
        Assert.That(consumer.Run().All, Does.Contain("PodSecurityException").And.Contain("SP2001"));
    }

    [Test]
    public void The_declared_level_reaches_compiler_and_gate()
    {
        var consumer = Consumer.Create("Baseline", "<SecurePodsLevel>baseline</SecurePodsLevel>").With("Program.cs", RunsAsRoot);

        Assert.That(consumer.Build().Expect(0).Diagnostics, Is.Empty);
        Assert.That(consumer.Run().Expect(0).Output, Does.Contain("runAsNonRoot: false"));
    }

    [TestCase("<SecurePodsLevel>restrictive</SecurePodsLevel>", "restrictive")]
    [TestCase("<SecurePodsKubernetesVersion>one</SecurePodsKubernetesVersion>", "one")]
    public void A_value_that_is_none_is_a_build_error_and_an_exception(string property, string value)
    {
        var name = "Bad" + value;
        var consumer = Consumer.Create(name, property).With("Program.cs", Programs.Safe);
        var build = consumer.Build().Expect(1);
        Assert.That(build.Diagnostics, Has.Exactly(1).Contains("error SP9040").And.Exactly(1).Contains(value));

        // The switch can be written by hand into a program that was built without the property.
        Consumer.Create(name).With("Program.cs", $"""
            AppContext.SetData("SecurePods.{(property.Contains("Level") ? "Level" : "KubernetesVersion")}", "{value}");
            {Programs.Safe}
            """).Build().Expect(0);
        Assert.That(consumer.Run().All, Does.Contain("InvalidOperationException").And.Contain(value));
    }

    [TestCase("1.30")]
    [TestCase("v1.30")]
    [TestCase("latest")]
    [TestCase("1.99")]
    public void A_kubernetes_version_is_taken_in_every_form(string version)
    {
        var consumer = Consumer.Create("Version" + version.Replace('.', '_'), $"<SecurePodsKubernetesVersion>{version}</SecurePodsKubernetesVersion>").With("Program.cs", Programs.Safe);

        Assert.That(consumer.Build().Expect(0).Diagnostics, Is.Empty);
        Assert.That(consumer.Run().Expect(0).Output, Does.Contain("kind: Deployment"));
    }
}
