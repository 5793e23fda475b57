using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SecurePods.Cli.Tests;

/// <summary>How far a long run is: shown to somebody who waits, and to nobody else.</summary>
sealed class ProgressTests
{
    const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: a
        spec:
          hostPID: true
        """;

    [TestCase("check -", true)]
    [TestCase("fix -", true)]
    [TestCase("import -", true)]
    [TestCase("check - --format json", false)]
    public void A_long_run_tells_what_it_reads_where_a_person_reads_it(string command, bool isShown) =>
        Assert.That(Shown(command, isShown).Contains("[?25l", StringComparison.Ordinal), Is.EqualTo(isShown));

    [Test]
    public void It_is_gone_before_the_first_finding()
    {
        var run = Shown("check -", isShown: true);

        Assert.That(run, Does.Contain("Checking -").And.Contain("-:6:12: SP1003"));
        Assert.That(run.LastIndexOf("Checking", StringComparison.Ordinal), Is.LessThan(run.IndexOf("SP1003", StringComparison.Ordinal)));
        Assert.That(run.LastIndexOf("[?25h", StringComparison.Ordinal), Is.LessThan(run.IndexOf("SP1003", StringComparison.Ordinal)));
    }

    [Test]
    public void It_is_seen_on_a_real_terminal() => Assert.That(OnRealTerminal("TERM=xterm", seconds: 4), Does.Contain("Checking").And.Contain("SP1003"));

    [TestCase("NO_COLOR=1")]
    [TestCase("CI=true")]
    [TestCase("TERM=dumb")]
    public void A_real_terminal_that_wants_none_gets_none(string environment) =>
        Assert.That(OnRealTerminal(environment), Does.Not.Contain("Checking").And.Contain("SP1003"));

    [Test]
    public void Where_errors_are_piped_nothing_is_shown() => Assert.That(OnRealTerminal("TERM=xterm", redirection: " 2>errors; cat errors"), Does.Not.Contain("Checking").And.Contain("SP1003"));

    /// <summary>What both streams of a run show whose input comes once something is shown, or after a while.</summary>
    static string Shown(string command, bool isShown)
    {
        using var screen = new MemoryStream();
        using var errors = new StreamWriter(screen, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        var terminal = new Terminal(new Slow(Pod, () => SpinWait.SpinUntil(() => screen.Length > 0, TimeSpan.FromSeconds(isShown ? 20 : 1.5))), screen, TextWriter.Synchronized(errors)) { ShowsProgress = true, IsOutputSeen = true };
        CommandLine.Run(command.Split(' '), terminal);
        return Encoding.UTF8.GetString(screen.ToArray());
    }

    static string OnRealTerminal(string environment, double seconds = 1.5, string redirection = "")
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "SecurePods.Cli.dll");
        var command = $"cd '{TestContext.CurrentContext.WorkDirectory}'; export TERM=xterm {environment}; (sleep {seconds}; printf '{Pod.ReplaceLineEndings("\\n")}\\n') | dotnet '{tool}' check -{redirection}";
        try
        {
            using var script = Process.Start(new ProcessStartInfo("env", ["-u", "CI", "-u", "NO_COLOR", "script", "-qec", command, "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            script.StandardInput.Close();
            var output = script.StandardOutput.ReadToEnd();
            if (output.Contains("script", StringComparison.Ordinal) && output.Contains("No such file", StringComparison.Ordinal) || output.Length == 0)
                Assert.Ignore("There is no program \"script\" on this machine, to make a terminal.");
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("This is for a terminal of Unix.");
            throw;
        }
    }

    /// <summary>An input whose text is waited for.</summary>
    sealed class Slow(string text, Action wait) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        bool _isAwake;

        public override int Read(Span<byte> buffer)
        {
            Wait();
            return base.Read(buffer);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Wait();
            return base.Read(buffer, offset, count);
        }

        void Wait()
        {
            if (!_isAwake)
                wait();
            _isAwake = true;
        }
    }
}
