namespace SecurePods.Package.Tests;

public class NativeAotTests
{
    [Test]
    public void The_quickstart_publishes_to_native_code_without_a_warning_and_prints_the_same()
    {
        var output = Path.Combine(Feed.Folder, "native");
        var publish = Repository.Run("publish", "examples/Quickstart", "-o", output, "-p:RunAnalyzers=false");
        if (publish.ExitCode != 0 && (publish.All.Contains("NU1101") || publish.All.Contains("Platform linker")))
            Assert.Ignore("No NativeAOT compiler or linker on this machine: " + publish.Diagnostics[0]);

        publish.Expect(0);
        Assert.That(publish.Diagnostics, Is.Empty);
        var native = DotNet.Run(Path.Combine(output, "Quickstart"), output, null);
        var managed = DotNet.Run(output, null, Path.Combine(Repository.Root, "examples", "Quickstart", "bin", Repository.Configuration, "net10.0", "Quickstart.dll"));
        Assert.That(native.Expect(0).Output, Is.Not.Empty.And.EqualTo(managed.Expect(0).Output));
    }
}
