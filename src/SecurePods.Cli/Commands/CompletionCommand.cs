using System.CommandLine;

namespace SecurePods.Cli.Commands;

/// <summary><c>securepods completion</c>: a script that lets a shell ask this program what may follow.</summary>
static class CompletionCommand
{
    const string Notes = """
        Examples:
          source <(securepods completion bash)              in ~/.bashrc
          source <(securepods completion zsh)               in ~/.zshrc, below compinit
          securepods completion fish | source               in ~/.config/fish/config.fish
          securepods completion pwsh | Out-String | Invoke-Expression    in $PROFILE
        """;

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "The shell.", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints the script that completes commands, options, levels, formats and rules in a shell.") { shell };
        Examples.AddTo(command, Notes);
        command.SetAction(result =>
        {
            using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"securepods.{result.GetValue(shell)}")!);
            terminal.Text.Write(script.ReadToEnd());
            return ExitCode.Clean;
        });
        return command;
    }
}
