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
    public void What_is_declared_reaches_compiler_and_gate()
    {
        var consumer = Consumer.Create("Declared", """
            <SecurePodsLevel>Baseline</SecurePodsLevel>
            <SecurePodsKubernetesVersion>v1.30</SecurePodsKubernetesVersion>
            <SecurePodsPreset>Recommended</SecurePodsPreset>
            """).With("Program.cs", RunsAsRoot + """
            Console.Write(Pod.Create("tuned", p => p
                .SecurityContext(s => s.Sysctl(new Sysctl { Name = "net.ipv4.tcp_rmem", Value = "4096" }))
                .Container("c", "i")).ToYaml());
            """);

        Assert.That(consumer.Build().Expect(0).Diagnostics.Single(), Does.Contain("warning SP3017").And.Contain("Kubernetes 1.30"));
        Assert.That(consumer.Run().All, Does.Contain("runAsNonRoot: false").And.Contain("SP3017").And.Contain("1.30"));
    }

    [Test]
    public void A_value_that_is_none_is_a_build_error()
    {
        string[] values = ["SecurePodsLevel=restrictive", "SecurePodsKubernetesVersion=one", "SecurePodsPreset=strict", "SecurePodsStrict=yes"];
        var build = Consumer.Create("Bad").With("Program.cs", Programs.Safe).Build([.. values.Select(value => "-p:" + value)]).Expect(1);

        var error = build.Diagnostics.Single();
        Assert.That(error, Does.Contain("error SP9040"));
        foreach (var value in values)
            Assert.That(error, Does.Contain($"<{value.Replace("=", "> is '")}'"));
    }
}
