using System.CommandLine;
using SecurePods.Cli.Checking;
using SecurePods.Cli.Explaining;
using SecurePods.Cli.Fixing;
using SecurePods.Cli.Input;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods fix</c>: mends in place what can be mended.</summary>
static class FixCommand
{
    const string Notes = """
        Mended are the findings of "securepods check" where no human has to choose: what is missing gets its secure default, what is set
        wrongly is taken out or corrected. Comments, order, quotes and blank lines stay, and each file is written whole or not at all. What is left
        is listed: what takes a human, such as a hostPath; what Kubernetes would then refuse; what an anchor shares with another place.
        A waived finding stays. Warnings beyond the level, such as SP4001, are mended where --rule names them.

        Examples:
          securepods fix k8s/ --diff                        what would change, as a patch; writes nothing
          securepods fix k8s/                               mends the files
          securepods fix k8s/ --level baseline --rule hostNamespaces --rule SP1001
          securepods fix k8s/web.yaml --rule SP4001         makes the root file systems read-only
          securepods fix k8s/ --diff | git apply            the same as without --diff
          helm template shop | securepods fix - > shop.yaml

        Exit code: 0 nothing is left to mend, 1 something is (or, with --diff, would change), 2 something could not be read or written.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var level = LevelOption.Create();
        var version = VersionOption.Create();
        var diff = new Option<bool>("--diff") { Description = "Print what would change, and write nothing." };
        var rules = new Option<string[]>("--rule") { Description = "A rule's ID or name, or a control's id: mend its findings alone. May be given more than once.", HelpName = "RULE" };
        rules.CompletionSources.Add(_ => Topic.Names);
        rules.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Topic.Find(token.Value).Count == 0))
                result.AddError($"--rule: {Topic.Unknown(token.Value)}");
        });

        var command = new Command("fix", "Mends in place what can be mended, and touches only the lines that it must.") { paths, level, version, diff, rules };
        Examples.AddTo(command, Notes);
        command.SetAction(result =>
        {
            var check = new CheckSettings(LevelOption.Read(result.GetValue(level)!), KubernetesVersion.Parse(result.GetValue(version)!), DateTime.UtcNow) { IsStrict = false };
            var settings = new FixSettings(check, [.. (result.GetValue(rules) ?? []).SelectMany(Topic.Find).Select(rule => rule.Id)]);
            var files = InputFiles.Find(result.GetValue(paths)!, terminal);
            return new FixRun(settings, result.GetValue(diff), terminal).Run(files.Files, files.Problems);
        });
        return command;
    }
}
