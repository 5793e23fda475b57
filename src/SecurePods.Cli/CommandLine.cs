using System.CommandLine;
using System.CommandLine.Invocation;
using SecurePods.Cli.Commands;

namespace SecurePods.Cli;

/// <summary>The command line: its commands, in the order in which help lists them.</summary>
static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
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

    static RootCommand Root(Terminal terminal) => new("Checks Kubernetes manifests by the Pod Security Standards: the same verdict as Kubernetes, at the line where it is due.")
    {
        CheckCommand.Create(terminal),
        FixCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        ControlsCommand.Create(terminal),
        LabelsCommand.Create(terminal),
        WaiversCommand.Create(terminal),
        ImportCommand.Create(terminal),
    };

    /// <summary>A message on one line, whatever lists are in it.</summary>
    static string Line(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    static int Refuse(ParseResult result, Terminal terminal)
    {
        foreach (var error in result.Errors)
            terminal.Errors.WriteLine("securepods: " + Line(error.Message));
        terminal.Errors.WriteLine("Run \"securepods --help\", or \"securepods check --help\", to see what can be said.");
        return ExitCode.Unusable;
    }
}
