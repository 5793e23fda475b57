using System.CommandLine;
using SecurePods.Cli.Checking;
using SecurePods.Cli.Input;
using SecurePods.Cli.Reports;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods check</c>: judges every pod in every kind that holds one.</summary>
static class CheckCommand
{
    const string Notes = """
        Examples:
          securepods check                                  every manifest below this folder
          securepods check k8s/ 'charts/**/*.yaml'          folders and globs
          helm template shop | securepods check -           what another program prints
          securepods check k8s --level baseline --kubernetes-version 1.34
          securepods check k8s --format sarif > pods.sarif  for code scanning

        A finding is waived by an annotation on the object, such as
          securepods.dev/waiver.SP1001: '[{"container":"proxy","because":"programs the iptables of the node"}]'

        How loud a rule is, say the lines of the nearest securepods.globalconfig above a file (for standard input, above this folder), such as
          is_global = true
          dotnet_diagnostic.SP4001.severity = none          or silent, suggestion, warning, error, default
        A warning that is none or silent is left out. A violation is listed and counted whatever its severity: to accept one, waive it.

        Exit code: 0 clean, 1 a pod is beyond the level, 2 something could not be read.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var level = LevelOption.Create();
        var version = VersionOption.Create();
        var format = new Option<string>("--format") { Description = "How to say it: for people, programs, code scanning, or GitHub's workflow logs.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        var strict = new Option<bool>("--strict") { Description = "Unknown fields and values are errors (the default)." };
        var lenient = new Option<bool>("--lenient") { Description = "Unknown fields and values are no errors." };

        var command = new Command("check", "Checks every pod, and every kind that holds a pod template, by a level of the Pod Security Standards.") { paths, level, version, format, strict, lenient };
        command.Validators.Add(result =>
        {
            if (result.GetValue(strict) && result.GetValue(lenient))
                result.AddError("--strict and --lenient say the opposite: give one of them.");
        });
        Examples.AddTo(command, Notes);
        command.SetAction(result =>
        {
            var files = InputFiles.Find(result.GetValue(paths)!, terminal);
            using var progress = new Progress(terminal, "Checking", isWanted: result.GetValue(format) == ReportFormats.Text);
            using var report = new ReportBesideProgress(ReportFormats.Create(result.GetValue(format)!, terminal), progress);
            var settings = new CheckSettings(LevelOption.Read(result.GetValue(level)!), KubernetesVersion.Parse(result.GetValue(version)!), DateTime.UtcNow)
            {
                IsStrict = !result.GetValue(lenient),
                WithFixes = report.ShowsFixes,
            };
            return Run(files, settings, report, progress, terminal);
        });
        return command;
    }

    static int Run(InputFiles files, CheckSettings settings, IReport report, Progress progress, Terminal terminal)
    {
        foreach (var problem in files.Problems)
            terminal.Errors.WriteLine("securepods: " + problem);
        var configurations = new Configurations(problem =>
        {
            progress.Stop();
            terminal.Errors.WriteLine("securepods: " + problem);
        });
        var summary = CheckRun.Run(progress.Of(files.Files), settings, configurations, report);
        return files.Problems.Count > 0 || !configurations.AreSound ? ExitCode.Unusable : summary.ExitCode;
    }
}
