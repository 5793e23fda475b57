namespace SecurePods.Package.Tests;

public class TwoVersionsTests
{
    [Test]
    public void Two_versions_in_one_solution_each_judge_their_own_project()
    {
        SecondVersion.Pack();
        Consumer.Create("First").With("Program.cs", Programs.Privileged);
        Consumer.Create("Second", version: SecondVersion.Version).With("Program.cs", Programs.Privileged);
        File.WriteAllText(Path.Combine(Feed.Folder, "Both.slnx"), """
            <Solution>
              <Project Path="First/First.csproj" />
              <Project Path="Second/Second.csproj" />
            </Solution>
            """);

        var build = DotNet.Run(Feed.Folder, Feed.Environment, "build", "Both.slnx", "-p:UseSharedCompilation=true", "-v", "q", "--nologo").Expect(0);

        Assert.That(build.Diagnostics, Has.Count.EqualTo(2));
        Assert.That(build.Diagnostics.Single(d => d.Contains("First.csproj")), Does.Not.Contain(SecondVersion.Message));
        Assert.That(build.Diagnostics.Single(d => d.Contains("Second.csproj")), Does.Contain(SecondVersion.Message).IgnoreCase);
    }
}
