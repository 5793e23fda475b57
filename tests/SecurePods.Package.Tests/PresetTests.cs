namespace SecurePods.Package.Tests;

/// <summary>One project, built in turn with what presets and strict mode say of it.</summary>
public class PresetTests
{
    /// <summary>Beyond baseline at line 4, beyond every level at line 5, undecided at line 7.</summary>
    const string Program = """
        _ = Pod.Create("web", p => p
            .Container("nginx", "nginx:1.29", c => c
                .SecurityContext(s => s
                    .Privileged(true)
                    .ReadOnlyRootFilesystem(false))));
        _ = Pod.Create("job", p => p
            .HostNetwork(args.Length > 0)
            .Container("job", "job:1"));
        """;

    static readonly Consumer Project = Consumer.Create("Presets").With("Program.cs", Program);

    [TestCase("-p:SecurePodsPreset=minimal;SecurePodsStrict=true", "warning SP1001", "warning SP9024")]
    [TestCase("-p:SecurePodsPreset=all", "warning SP1001", "warning SP4001", "warning SP9024")]
    public void A_preset_and_strict_mode_say_how_loud_a_rule_is(string preset, params string[] expected) =>
        Assert.That(Project.Build(preset).Expect(0).Diagnostics.Select(Severity), Is.EquivalentTo(expected));

    [Test]
    public void The_users_own_severities_win()
    {
        Project.With(".globalconfig", "is_global = true\ndotnet_diagnostic.SP1001.severity = none\ndotnet_diagnostic.SP4001.severity = error\n");
        var build = Project.Build("-p:SecurePodsPreset=minimal");
        Project.With(".globalconfig", "is_global = true\n");

        Assert.That(build.Expect(1).Diagnostics.Select(Severity), Is.EqualTo(["error SP4001"]));
    }

    static string Severity(string diagnostic) => string.Join(' ', diagnostic.Split(": ")[1].Split(' ').Take(2));
}
