using System.Diagnostics;
using System.Text;
using SecurePods.Cli.Fixing;

namespace SecurePods.Cli.Tests.Fixing;

/// <summary>What the command writes, and where.</summary>
sealed class FixCommandTests
{
    const string Pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostPID: true\n  containers: []\n";

    static readonly string Mended = Pod.Replace("  hostPID: true\n", "", StringComparison.Ordinal);

    [Test]
    public void Standard_input_goes_mended_to_standard_output_and_words_to_the_other()
    {
        var run = Run.WithInput(Pod, "fix", "-", "--level", "baseline");

        Assert.That(run.Output, Is.EqualTo(Mended));
        Assert.That(run.Errors, Does.StartWith("-: SP1003: Pod p: take spec.hostPID out\n"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void A_diff_is_printed_and_nothing_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.yaml", Pod);

        var run = Run.Of("fix", path, "--level", "baseline", "--diff");

        Assert.That(run.Output, Is.EqualTo($"""
            --- a/{path.TrimStart('/')}
            +++ b/{path.TrimStart('/')}
            @@ -2,5 +2,4 @@
             kind: Pod
             metadata: {"{"}name: p{"}"}
             spec:
            -  hostPID: true
               containers: []

            """));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(File.ReadAllText(path), Is.EqualTo(Pod));
        Assert.That(Run.WithInput(Mended, "fix", "-", "--level", "baseline", "--diff").ExitCode, Is.Zero);
    }

    [TestCase("git", "apply", "-p1")]
    [TestCase("patch", "--silent", "--binary", "-p1", "-i")]
    public void Others_take_the_diff(string program, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var texts = new Dictionary<string, string>
        {
            ["a.yaml"] = Pod + string.Concat(Enumerable.Range(0, 20).Select(i => $"# {i}\n")) + "---\n" + Pod,
            ["b c.yaml"] = Pod.Replace("\n", "\r\n", StringComparison.Ordinal),
            ["d.yaml"] = "apiVersion: v1\nkind: Pod\nspec:\n  containers: []\n  hostPID: true",
            ["e.json"] = "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"spec\": {\"containers\": [], \"hostPID\": true}}",
        };
        foreach (var (name, text) in texts)
            folder.Write("k8s/" + name, text);
        var patch = folder.Write("fix.patch", Run.Of("fix", folder.Path + "/k8s", "--level", "baseline", "--diff").Output.Replace(folder.Path.TrimStart('/') + "/", "", StringComparison.Ordinal));

        Apply(program, folder.Path, [.. arguments, patch]);
        var applied = texts.Keys.ToDictionary(name => name, name => File.ReadAllText(Path.Combine(folder.Path, "k8s", name)));
        foreach (var (name, text) in texts)
            folder.Write("k8s/" + name, text);
        Run.Of("fix", folder.Path + "/k8s", "--level", "baseline");

        foreach (var name in texts.Keys)
            Assert.That(applied[name], Is.EqualTo(File.ReadAllText(Path.Combine(folder.Path, "k8s", name))), name);
        Assert.That(applied["a.yaml"], Does.Not.Contain("hostPID"));
    }

    [Test]
    public void A_file_keeps_its_permissions_and_a_link_stays_one()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Permissions are of Unix.");
            return;
        }

        using var folder = new TemporaryFolder();
        var path = folder.Write("real/p.yaml", Pod);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
        var link = Path.Combine(folder.Path, "link.yaml");
        File.CreateSymbolicLink(link, "real/p.yaml");

        Run.Of("fix", link, "--level", "baseline");

        Assert.That(new FileInfo(link).LinkTarget, Is.EqualTo("real/p.yaml"));
        Assert.That(File.ReadAllText(path), Is.EqualTo(Mended));
        Assert.That(File.GetUnixFileMode(path), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite));
        Assert.That(Directory.GetFiles(Path.Combine(folder.Path, "real")), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_file_that_is_fine_is_not_touched()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.yaml", Mended);
        File.SetLastWriteTimeUtc(path, new(2020, 1, 1));

        var run = Run.Of("fix", path, "--level", "baseline");

        Assert.That(File.GetLastWriteTimeUtc(path).Year, Is.EqualTo(2020));
        Assert.That(run.Output, Is.EqualTo($"nothing to mend (baseline, Kubernetes {KubernetesVersion.Latest})\n"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void A_file_that_somebody_changes_once_it_is_read_stays_as_they_left_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.yaml", Pod);
        var theirs = Pod + "# theirs\n";
        var settings = new FixSettings(new(Level.Baseline, KubernetesVersion.Latest, DateTime.UtcNow) { IsStrict = false }, []);
        using var output = new MemoryStream();
        var terminal = new Terminal(Stream.Null, output, TextWriter.Null);

        var code = new FixRun(settings, isOnlyShown: false, terminal).Run([new(path, ReadAndThenChanged)], []);
        terminal.Flush();

        Assert.That(File.ReadAllText(path), Is.EqualTo(theirs));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Does.StartWith($"securepods: {path}: left as it is: it was changed meanwhile; run the command again\n"));
        Assert.That(code, Is.EqualTo(2));

        Stream ReadAndThenChanged()
        {
            var read = new MemoryStream(File.ReadAllBytes(path));
            File.WriteAllText(path, theirs);
            return read;
        }
    }

    [Test]
    public void A_rule_that_is_none_is_refused_with_what_was_meant()
    {
        var run = Run.Of("fix", "--rule", "SP101");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain("--rule: there is no rule or control \"SP101\"; did you mean"));
    }

    static void Apply(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var said = process.StandardError.ReadToEnd() + process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero, said);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"{program} is not on this machine.");
        }
    }
}
