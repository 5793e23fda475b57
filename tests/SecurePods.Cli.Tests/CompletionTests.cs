using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.Versioning;

namespace SecurePods.Cli.Tests;

/// <summary>What a shell is told may follow.</summary>
sealed class CompletionTests
{
    [TestCase("", "check fix explain controls labels waivers import completion --help --version -h -?")]
    [TestCase("ch", "check")]
    [TestCase("check --level ", "restricted baseline privileged")]
    [TestCase("check --format sa", "sarif")]
    [TestCase("controls --format ", "text json markdown")]
    [TestCase("explain SP40", "SP4001 SP4003")]
    [TestCase("explain hostPo", "hostPorts")]
    [TestCase("fix --rule SP200", "SP2001 SP2002")]
    [TestCase("check --le", "--level --lenient")]
    [TestCase("completion ", "bash zsh fish pwsh --help -h -?")]
    public void Words_that_may_follow_are_suggested(string line, string expected)
    {
        var run = Run.Of($"[suggest:{line.Length}]", line);

        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EquivalentTo(expected.Split(' ')));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [TestCase("bash", "complete -o default -F _securepods securepods")]
    [TestCase("zsh", "compdef _securepods securepods")]
    [TestCase("fish", "complete -c securepods")]
    [TestCase("pwsh", "Register-ArgumentCompleter -Native -CommandName securepods")]
    public void Each_shell_gets_its_script(string shell, string line)
    {
        var run = Run.Of("completion", shell);

        Assert.That(run.Output, Does.Contain(line).And.Contain("[suggest:").And.Not.Contain('\r'));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void Another_shell_is_refused() => Assert.That(Run.Of("completion", "tcsh").Errors, Does.Contain("'bash'"));

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void Bash_completes_by_it()
    {
        using var folder = new TemporaryFolder();
        var tool = folder.Write("securepods", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "SecurePods.Cli.dll")}' \"$@\"\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var output = Bash("""
            PATH="$1:$PATH"
            source <(securepods completion bash)
            try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _securepods; echo "${COMPREPLY[*]}"; }
            try securepods ch
            try securepods check --level ba
            try securepods check --level = ba
            try securepods check --level =
            try securepods explain SP100
            try securepods check ""
            try securepods check --for
            complete -p securepods
            """, folder.Path);

        Assert.That(output.Split('\n'), Is.EqualTo(
        [
            "check",
            "baseline",
            "baseline",
            "baseline privileged restricted",
            "SP1001 SP1002 SP1003 SP1004 SP1005 SP1007",
            "",   // bash itself completes the path
            "--format",
            "complete -o default -F _securepods securepods",
            "",
        ]));
    }

    static string Bash(string script, string argument)
    {
        try
        {
            using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script, "bash", argument]) { RedirectStandardOutput = true })!;
            return bash.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no bash on this machine.");
            throw;
        }
    }
}
