using System.CommandLine;
using System.CommandLine.Invocation;
using SecurePods.Cli.Commands;
using SecurePods.Cli.Completion;

namespace SecurePods.Cli;

/// <summary>The command line: its commands, in the order in which help lists them.</summary>
static class CommandLine
{
    const string Notes = """
        Examples:
          securepods check k8s/                             judges every pod below a folder
          helm template shop | securepods check -           what another program prints
          securepods fix k8s/ --diff                        what would be mended, as a patch
          securepods explain SP1001                         what a rule is about
          securepods import k8s/ -o Shop                    the manifests as C#

        Each command's own --help has more.
        """;

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        if (arguments.Count == 0)
        {
            Run(["--help"], terminal);
            return ExitCode.Unusable;   // a script that lost its arguments is not to go on
        }

        var result = Root(terminal).Parse(arguments);
        if (result.Action is ParseErrorAction)
            return Refuse(result, terminal);
        try
        {
            return result.Invoke(new() { Output = terminal.Text, Error = terminal.Errors, EnableDefaultExceptionHandler = false });
        }
        finally
        {
            terminal.Flush();
        }
    }

    static RootCommand Root(Terminal terminal)
    {
        var root = Commands(terminal);
        Suggestions.AddTo(root);
        Examples.AddTo(root, Notes);
        return root;
    }

    static RootCommand Commands(Terminal terminal) => new("Checks Kubernetes manifests by the Pod Security Standards: the same verdict as Kubernetes, at the line where it is due.")
    {
        CheckCommand.Create(terminal),
        FixCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        ControlsCommand.Create(terminal),
        LabelsCommand.Create(terminal),
        WaiversCommand.Create(terminal),
        ImportCommand.Create(terminal),
        CompletionCommand.Create(terminal),
    };

    /// <summary>A message on one line, whatever lists are in it.</summary>
    static string Line(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    static int Refuse(ParseResult result, Terminal terminal)
    {
        // Beside a word that is no command, it goes without saying that there is none.
        foreach (var error in result.UnmatchedTokens.Count > 0 && result.CommandResult.Command is RootCommand ? result.Errors.Skip(1) : result.Errors)
            terminal.Errors.WriteLine("securepods: " + Line(error.Message));
        var command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
        terminal.Errors.WriteLine($"Run \"securepods {command}--help\" to see what can be said.");
        return ExitCode.Unusable;
    }
}
