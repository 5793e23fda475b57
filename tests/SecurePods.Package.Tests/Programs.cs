namespace SecurePods.Package.Tests;

/// <summary>The programs that the consumers run.</summary>
static class Programs
{
    public const string Safe = """
        Console.Write(Deployment.Create("web", d => d
            .Pod(p => p
                .Container("nginx", "nginx:1.29"))).ToYaml());
        """;

    /// <summary>One unsafe setting, at line 4.</summary>
    public const string Privileged = """
        Console.Write(Deployment.Create("web", d => d
            .Pod(p => p
                .Container("nginx", "nginx:1.29", c => c
                    .SecurityContext(s => s.Privileged(true))))).ToYaml(Level.Privileged));
        """;
}
